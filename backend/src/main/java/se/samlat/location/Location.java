package se.samlat.location;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.samlat.entry.Entry;

/** A row of the register of locations. */
@Entity
@Table(name = "location")
class Location extends Entry {}

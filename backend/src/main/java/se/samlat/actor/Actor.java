package se.samlat.actor;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.samlat.entry.Entry;

/** A row of the register of actors. */
@Entity
@Table(name = "actor")
class Actor extends Entry {}

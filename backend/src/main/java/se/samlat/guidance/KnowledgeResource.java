package se.samlat.guidance;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.samlat.entry.Entry;

/** A row of the knowledge resources. */
@Entity
@Table(name = "knowledge_resource")
class KnowledgeResource extends Entry {}

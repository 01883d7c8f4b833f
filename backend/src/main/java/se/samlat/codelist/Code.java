package se.samlat.codelist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.samlat.entry.Entry;

/** A row of a code list. */
@Entity
@Table(name = "code")
class Code extends Entry {

    @Column(updatable = false)
    private String list;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Code() {}

    Code(CodeList list) {
        this.list = list.type();
    }
}

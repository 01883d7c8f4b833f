package se.samlat.text;

/**
 * The kinds of field that {@link PersonalDataGuard} tells apart, because the same characters mean different things in
 * them.
 */
public enum TextField {
    /** Running text: descriptions, summaries, notes, notices. No e-mail address at all may stand here. */
    PROSE,
    /** The name of an actor, a service, a place; a title. Judged as prose. */
    NAME,
    /** Street, postal code, city. Streets and buildings are named after people, so names are not looked for. */
    ADDRESS,
    /** The e-mail address of a function or an association. */
    CONTACT_EMAIL,
    /**
     * The telephone number of a function or an association. Ten digits that begin with 0 are a telephone number here.
     */
    CONTACT_PHONE,
    /** A web address. Digits in it are mostly page numbers, so ten bare digits are only warned about. */
    URL,
    /** A reference that other systems gave: organisation number, external id, diary number. */
    IDENTIFIER
}

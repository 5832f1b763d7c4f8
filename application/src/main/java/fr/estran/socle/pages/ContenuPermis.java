package fr.estran.socle.pages;

/** What a page of ours may load. */
public final class ContenuPermis {

    /** Nothing but what we serve ourselves, and no script or style within a page. Pico draws its marks as data: images. */
    public static final String PARTOUT = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private ContenuPermis() {}
}

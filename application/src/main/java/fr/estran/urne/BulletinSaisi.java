package fr.estran.urne;

/** What became of a form that the staff typed. */
public sealed interface BulletinSaisi {

    record Deposee(BulletinId id) implements BulletinSaisi {}

    /** That number was typed already: what is there is put right, or compared. */
    record FeuilleDejaLa(BulletinId id) implements BulletinSaisi {}

    /** The survey has not gone out, or its forms were counted. */
    record Close() implements BulletinSaisi {}
}

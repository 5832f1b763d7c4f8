package fr.estran.socle.documents;

/** Where in the file something is that cannot stay. */
public sealed interface EndroitDeRefus {

    record Fichier() implements EndroitDeRefus {}

    /** A file within the file. */
    record Partie(String nom) implements EndroitDeRefus {}

    record EnteteOuPied(String page, String quoi) implements EndroitDeRefus {}

    record Style(String nom, String quoi) implements EndroitDeRefus {}

    record Corps(String quoi) implements EndroitDeRefus {}

    record Document(String quoi) implements EndroitDeRefus {}
}

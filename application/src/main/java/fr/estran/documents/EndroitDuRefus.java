package fr.estran.documents;

/** Where in the file something is that cannot stay. */
public sealed interface EndroitDuRefus {

    record Fichier() implements EndroitDuRefus {}

    /** A file within the file. */
    record Partie(String nom) implements EndroitDuRefus {}

    record EnteteOuPied(String page, String quoi) implements EndroitDuRefus {}

    record Style(String nom, String quoi) implements EndroitDuRefus {}

    record Corps(String quoi) implements EndroitDuRefus {}

    record Document(String quoi) implements EndroitDuRefus {}
}

package fr.estran.collectif;

import fr.estran.territoire.MemeLieu;

/** Whether two names are so many spellings of one body: as of venues, whose names many bear; an association is called so or not. */
final class MemeOrganisme {

    private MemeOrganisme() {}

    static boolean que(String un, String autre) {
        return MemeLieu.que(court(un), court(autre));
    }

    private static String court(String nom) {
        var court = nom.replaceAll("(?iu)\\basso(ciation)?s?\\b", " ").strip();
        return court.isEmpty() ? nom : court;
    }
}

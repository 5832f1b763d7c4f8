package fr.estran.textes;

import fr.estran.commun.Messages;
import fr.estran.nomenclatures.TypeDAction;

/** What a message is about, where somebody else may read or hear it: of an appointment, no more than that it is one. */
public final class Sujet {

    private static final Messages MESSAGES = Messages.de("textes");

    private Sujet() {}

    public static String dire(TypeDAction type, String titre) {
        return type.individuelle() ? MESSAGES.dire("neutre.ou." + type.ou().code()) : titre;
    }
}

package fr.estran.messages;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction;

/** What a message is about, where somebody else may read or hear it: of an appointment, no more than that it is one. */
public final class Sujet {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private Sujet() {}

    public static String dire(TypeDAction type, String titre) {
        return type.individuelle() ? MESSAGES.dire("neutre.ou." + type.ou().code()) : titre;
    }
}

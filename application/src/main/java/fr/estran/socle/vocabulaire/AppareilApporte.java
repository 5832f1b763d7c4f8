package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;

/** The devices that people bring to a session, in the order in which they are asked. */
public enum AppareilApporte implements Code {
    ANDROID,
    IPHONE,
    TABLETTE,
    ORDINATEUR
}

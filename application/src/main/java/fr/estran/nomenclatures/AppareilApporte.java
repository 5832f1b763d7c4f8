package fr.estran.nomenclatures;

import fr.estran.commun.Code;

/** The devices that people bring to a session, in the order in which they are asked. */
public enum AppareilApporte implements Code {
    ANDROID,
    IPHONE,
    TABLETTE,
    ORDINATEUR
}

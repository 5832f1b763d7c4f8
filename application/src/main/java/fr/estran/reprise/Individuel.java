package fr.estran.reprise;

import fr.estran.commun.Code;
import fr.estran.nomenclatures.TypeDAction;

/** What help given to one person, in a place, is here: the State's tool does not tell an open door from an appointment. */
public enum Individuel implements Code {
    PERMANENCE,
    RENDEZ_VOUS;

    TypeDAction type() {
        return switch (this) {
            case PERMANENCE -> TypeDAction.PERMANENCE;
            case RENDEZ_VOUS -> TypeDAction.RENDEZ_VOUS;
        };
    }
}

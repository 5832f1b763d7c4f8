package fr.estran.echanges.classeurs;

import fr.estran.socle.vocabulaire.TypeDAction;

/** What an activity of the State's tool is here. */
enum SorteDeReprise {
    ATELIER,
    A_DISTANCE,
    PERMANENCE,
    RENDEZ_VOUS;

    /** @param individuel what an individual activity that is not at a distance becomes */
    static SorteDeReprise de(ActiviteCoop activite, Individuel individuel) {
        if (activite.collective()) {
            return ATELIER;
        }
        if (activite.aDistance()) {
            return A_DISTANCE;
        }
        return switch (individuel) {
            case PERMANENCE -> PERMANENCE;
            case RENDEZ_VOUS -> RENDEZ_VOUS;
        };
    }

    TypeDAction type() {
        return switch (this) {
            case ATELIER -> TypeDAction.ATELIER;
            case A_DISTANCE -> TypeDAction.PERMANENCE_TELEPHONIQUE;
            case PERMANENCE -> TypeDAction.PERMANENCE;
            case RENDEZ_VOUS -> TypeDAction.RENDEZ_VOUS;
        };
    }
}

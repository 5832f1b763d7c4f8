package fr.estran.programme.affiche;

import fr.estran.socle.commun.Code;

/** What a fold may leave out so that the rest fits on its sheet, what is missed least first. */
enum Raccourci implements Code {
    /** On which days, and where, people are received on appointment: whoever wants one rings up anyway. */
    RENDEZ_VOUS,
    /** What each kind of help is. */
    PHRASES,
    /** Floor and door; the address, the stop and the wheelchair stay. */
    CHEMINS;

    /** Whether anything of it is on that paper. */
    boolean raccourcit(Plaquette plaquette) {
        return switch (this) {
            case RENDEZ_VOUS ->
                plaquette.aides().stream().anyMatch(aide -> aide.genre().type().surRendezVous());
            case PHRASES -> !plaquette.aides().isEmpty() || !plaquette.genres().isEmpty();
            case CHEMINS ->
                plaquette.lieux().stream().anyMatch(lieu -> !lieu.acces().isEmpty());
        };
    }
}

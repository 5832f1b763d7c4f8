package fr.estran.presences;

/** What comes of an entry. Whatever it is, sending the same one again changes nothing. */
public sealed interface ResultatSaisie {

    /** @param desaccord another device had noted something else, without having seen this: both are shown */
    record Notee(boolean desaccord) implements ResultatSaisie {}

    record DejaRecue() implements ResultatSaisie {}

    /** Of no session that this service knows. */
    record SeanceInconnue() implements ResultatSaisie {}

    record SeanceAnnulee() implements ResultatSaisie {}

    /** It was closed meanwhile: it must be opened again first. */
    record SeanceClose() implements ResultatSaisie {}

    /** Somebody else has said since what became of that place in the line: it stays as they said. */
    record DejaSuivie(ArriveeVue ainsi) implements ResultatSaisie {}

    /** The person, the theme, the body or the number that it names is none. */
    record Refusee(Faute faute) implements ResultatSaisie {}

    enum Faute {
        PERSONNE_INCONNUE,
        NOM_ILLISIBLE,
        THEME_INCONNU,
        ORGANISME_INCONNU,
        NOMBRE_IMPOSSIBLE,
        ENTREE_INCONNUE
    }
}

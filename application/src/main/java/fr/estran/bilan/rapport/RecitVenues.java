package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.socle.vocabulaire.TrancheDAge;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.Appellation;
import fr.estran.ville.themes.FormeDAide;
import java.util.List;

/** Who came to a kind of help: by the figure that tells it best, once. The table holds the others. */
record RecitVenues(Matiere m, TypeDAction type) {

    /** Under it, a change is told, not underlined. */
    private static final int ASSEZ_POUR_UNE_TENDANCE = 30;

    void raconter(Recit recit) {
        var personnes = m.cite("par_type", type.code(), "personnes");
        var participations = m.cite("par_type", type.code(), "participations");
        boolean tousNommes = !m.annee().connait("par_type", type.code(), "anonymes_comptes");
        boolean enPersonnes = tousNommes && personnes.connu();
        if (enPersonnes && type == TypeDAction.ATELIER && participations.connu()) {
            recit.dire(
                    "recit.venues.atelier",
                    avec("n", personnes),
                    avec("suite", recit.contre("par_type", type.code(), "personnes")),
                    avec("participations", participations));
        } else if (enPersonnes && !enParticipations(participations)) {
            recit.dire(
                    type.individuelle() ? "recit.venues.aidees" + tendance() : "recit.venues.personnes",
                    avec("n", personnes),
                    avec("suite", recit.contre("par_type", type.code(), "personnes")));
        } else if (participations.connu()) {
            presences(recit, participations, tousNommes);
        }
        if (!jeunes(recit)) {
            agesDesPartenaires(recit);
        }
        porte(recit);
    }

    private void presences(Recit recit, Cite participations, boolean tousNommes) {
        if (m.annee().valeur("par_type", type.code(), "seances") == 1 && !type.individuelle()) {
            recit.dire(tousNommes ? "recit.venues.presentes" : "recit.venues.presentes_sans_nom", "n", participations);
            return;
        }
        recit.dire(
                "recit.venues.participations",
                avec("n", participations),
                avec("type", seule() ? "un" : type.code()),
                avec("genre", mots().genre()),
                avec("formes", mots().pluriel()),
                avec("suite", recit.contre("par_type", type.code(), "participations")));
    }

    private FormeDAide forme() {
        return m.libelles().formes().de(type);
    }

    private Appellation mots() {
        return forme().recit();
    }

    /** One workshop, one permanence: nothing is said of several. */
    private boolean seule() {
        return m.annee().valeur("par_type", type.code(), type.mesure().code()) == 1;
    }

    /** Where one comes and goes, presences say more than people. */
    private boolean enParticipations(Cite participations) {
        return participations.connu() && type.entreeLibre();
    }

    /** ".hausse" or ".baisse" where enough people came for a trend, and a third more or a quarter less than before. */
    private String tendance() {
        int maintenant = m.annee().valeur("par_type", type.code(), "personnes");
        int avant = m.avant().valeur("par_type", type.code(), "personnes");
        if (Math.min(maintenant, avant) < ASSEZ_POUR_UNE_TENDANCE) {
            return "";
        }
        return 3 * maintenant > 4 * avant ? ".hausse" : 4 * maintenant < 3 * avant ? ".baisse" : "";
    }

    /** Said of the kind in which the youngest band that is told has more than half of the people. */
    private boolean jeunes(Recit recit) {
        var ages = m.annee().repartition("tranche_age_par_type", type.code());
        var jeunes = ages.parts().stream()
                .filter(part -> part.codes().contains(TrancheDAge.MOINS_18.code())
                        && part.codes().size() < 3)
                .filter(part -> 2 * part.valeur() > ages.total())
                .findFirst();
        jeunes.ifPresent(
                part -> recit.dire("recit.jeunes", "tranche", m.libelles().tranches(part.codes())));
        return jeunes.isPresent();
    }

    /** Partners note ages and no names: which age most were of is told, and no number. */
    private void agesDesPartenaires(Recit recit) {
        if (type == TypeDAction.PARTENARIAT) {
            m.annee()
                    .comptes("effectifs_majorite")
                    .keySet()
                    .forEach(tranche -> recit.dire("recit.effectifs", "tranche", tranche));
        }
    }

    /** The kind by which most people found the service. */
    private void porte(Recit recit) {
        var porte = RecitDemandes.premier(m.annee().repartition("porte_entree"))
                .filter(part -> part.codes().equals(List.of(type.code())));
        porte.ifPresent(part -> recit.dire(
                "recit.porte",
                avec("type", type.code()),
                avec("formes", mots().pluriel()),
                avec(
                        "n",
                        new Cite(List.of("porte_entree", type.code()), m.annee().annee(), part.valeur()))));
        var puis = m.cite("venus_par_permanence_puis_autre");
        if (type == TypeDAction.PERMANENCE && puis.connu()) {
            recit.dire(porte.isPresent() ? "recit.puis_parmi" : "recit.puis", "n", puis, "ou", forme().ou());
        }
    }
}

package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TrancheDAge;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.Appellation;
import fr.estran.ville.themes.FormeDAide;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who came to a kind of help: by the figure that tells it best, once. The table holds the others. */
record RecitVenues(Matiere m, TypeDAction type) {

    /** As partners note them. */
    private static final Set<String> JEUNES = Set.of("mineurs", "dix_huit_vingt_quatre");

    /** Under it, a change is told, not underlined. */
    private static final int ASSEZ_POUR_UNE_TENDANCE = 30;

    void raconter(Recit recit) {
        var personnes = m.cite("par_type", type.code(), "personnes");
        var participations = m.cite("par_type", type.code(), "participations");
        boolean tousNommes = !m.annee().connait("par_type", type.code(), "anonymes_comptes");
        boolean enPersonnes = tousNommes && personnes.connu();
        if (enPersonnes && type == TypeDAction.ATELIER && participations.connu()) {
            recit.dire("recit.venues.atelier", "n", personnes, "participations", participations);
        } else if (enPersonnes && !enParticipations(participations)) {
            recit.dire(
                    "recit.venues." + (type.individuelle() ? "aidees" + tendance() : "personnes"),
                    avec("n", personnes),
                    avec("verbe", verbe()),
                    avec("genre", mots().genre()),
                    avec("suite", type.individuelle() ? contre(recit) : ""));
        } else if (participations.connu() && !type.surRendezVous()) {
            presences(recit, participations, tousNommes);
        }
        if (!tousNommes || !jeunes(recit)) {
            agesDesPartenaires(recit);
        }
        porte(recit);
    }

    /** The year before named everybody too. */
    private boolean comparables() {
        return !m.avant().connait("par_type", type.code(), "anonymes_comptes");
    }

    private String contre(Recit recit) {
        return comparables() ? recit.contre("par_type", type.code(), "personnes") : "";
    }

    private String verbe() {
        return switch (type) {
            case STAGE -> seule() ? "prendre_part" : "suivre";
            case PERMANENCE, EVENEMENT -> "venir";
            case PERMANENCE_TELEPHONIQUE, RENDEZ_VOUS, ATELIER, RDV_JEUDI, PARTENARIAT -> "prendre_part";
        };
    }

    private void presences(Recit recit, Cite participations, boolean tousNommes) {
        if (m.annee().valeur("par_type", type.code(), "seances") == 1 && !type.individuelle()) {
            recit.dire(
                    tousNommes ? "recit.venues.presentes" : "recit.venues.presentes_sans_nom",
                    avec("n", participations),
                    avec("connues", connues()));
            return;
        }
        recit.dire(
                "recit.venues.participations",
                avec("n", participations),
                avec("type", seule() ? "un" : type.code()),
                avec("genre", mots().genre()),
                avec("formes", mots().pluriel()),
                avec("suite", sansTableau() ? recit.contre("par_type", type.code(), "participations") : ""));
    }

    /** Whether some of those who came are known by their name, none, or nothing is told of it. */
    private String connues() {
        if (m.annee().retenu("par_type", type.code(), "personnes")) {
            return "tues";
        }
        return m.annee().valeur("par_type", type.code(), "personnes") > 0 ? "oui" : "aucune";
    }

    /** Of one kind alone there is no table in which both years stand beside each other. */
    private boolean sansTableau() {
        return m.types().size() == 1;
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
    String tendance() {
        int maintenant = m.annee().valeur("par_type", type.code(), "personnes");
        int avant = m.avant().valeur("par_type", type.code(), "personnes");
        if (!comparables() || Math.min(maintenant, avant) < ASSEZ_POUR_UNE_TENDANCE) {
            return "";
        }
        return 3 * maintenant > 4 * avant ? ".hausse" : 4 * maintenant < 3 * avant ? ".baisse" : "";
    }

    /**
     * Said of the kind in which the youngest band that is told has more than half of the people; of what is run with partners, with
     * what follows from it.
     */
    private boolean jeunes(Recit recit) {
        var ages = m.annee().repartition("tranche_age_par_type", type.code());
        var jeunes = ages.parts().stream()
                .filter(part -> part.codes().contains(TrancheDAge.MOINS_18.code())
                        && part.codes().size() < 3)
                .filter(part -> 2 * part.valeur() > ages.total())
                .findFirst();
        jeunes.ifPresent(part -> recit.dire(
                "recit.jeunes",
                avec("tranche", m.libelles().tranches(part.codes())),
                avec("partenaires", type == TypeDAction.PARTENARIAT ? "oui" : "non")));
        return jeunes.isPresent();
    }

    /** Partners note ages and no names: which age most were of is told, and no number. */
    private void agesDesPartenaires(Recit recit) {
        if (type == TypeDAction.PARTENARIAT) {
            m.annee()
                    .comptes("effectifs_majorite")
                    .keySet()
                    .forEach(tranche -> recit.dire(
                            "recit.effectifs",
                            avec("tranche", tranche),
                            avec("jeunes", JEUNES.contains(tranche) ? "oui" : "non")));
        }
    }

    /**
     * The kind by which most people found the service, and where they went from there. In the first year of the records all seem to
     * come for the first time: nothing is said of it then, nor where too few are named.
     */
    private void porte(Recit recit) {
        if (!m.portesConnues()) {
            return;
        }
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
            recit.dire(
                    porte.isPresent() ? "recit.puis_parmi" : "recit.puis",
                    avec("n", puis),
                    avec("ou", forme().ou()),
                    avec("dont", suite()));
        }
    }

    /** To which other kind most of those went whose number is told: nothing where all went to the same. */
    private String suite() {
        int puis = m.annee().valeur("venus_par_permanence_puis_autre");
        return m.annee().comptes("permanence_puis").entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(autre -> autre.getValue() < puis)
                .map(autre -> m.dire(
                        "recit.puis.dont",
                        avec("n", m.cite("permanence_puis", autre.getKey())),
                        avec("formes", m.libelles().type(Code.de(TypeDAction.class, autre.getKey()), 2))))
                .orElse("");
    }
}

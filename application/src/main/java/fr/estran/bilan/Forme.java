package fr.estran.bilan;

import fr.estran.bilan.Contexte.Evenement;
import fr.estran.commun.Jours;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A kind of help in a few sentences: how many, who came, compared with the year before, and why if it is known. */
record Forme(Matiere m, String type) {

    String raconter() {
        var phrases = new ArrayList<String>();
        phrases.add(tenue());
        if (type.equals("partenariat") && !m.contexte().partenaires().isEmpty()) {
            phrases.add(m.dire(
                    "forme.partenaires",
                    "n",
                    m.contexte().partenaires().size(),
                    "noms",
                    Typographie.liste(m.contexte().partenaires())));
        }
        if (type.equals("stage")) {
            new Stages(m).raconter(phrases);
        }
        if (Types.EN_ACTIONS.contains(type) && actions() > 0 && seances() > actions()) {
            phrases.add(m.dire("forme.en_seances", "n", seances(), "actions", actions()));
        }
        int annulees = m.annee().valeur("par_type", type, "actions_annulees");
        if (annulees > 0 && Types.EN_ACTIONS.contains(type)) {
            phrases.add(
                    m.dire("forme.annulees", "n", annulees, "type", m.libelles().type(type, annulees)));
        }
        if (type.equals("evenement")) {
            m.contexte().evenements().forEach(evenement -> phrases.add(presenter(evenement)));
        }
        frequentation(phrases);
        return String.join(" ", phrases);
    }

    private String tenue() {
        boolean enActions = Types.EN_ACTIONS.contains(type);
        if (enActions && actions() == 0) {
            return m.dire("forme.suite", "n", seances());
        }
        int nombre = enActions ? actions() : seances();
        int avant = m.avant().valeur("par_type", type, enActions ? "actions" : "seances");
        return m.dire(
                "forme." + type,
                "n",
                nombre,
                "type",
                m.libelles().type(type, nombre),
                "suite",
                m.evolution().incise(nombre, avant),
                "horaire",
                horaire());
    }

    private void frequentation(List<String> phrases) {
        int participations = m.annee().valeur("par_type", type, "participations");
        int personnes = m.annee().valeur("par_type", type, "personnes");
        if (participations == 0) {
            return;
        }
        boolean parSeance = seances() > 1 && !type.equals("rendez_vous");
        phrases.add(m.dire(
                "forme.participations",
                "n",
                participations,
                "moyenne",
                parSeance ? " " + m.dire("forme.moyenne", "n", Typographie.moyenne(participations, seances())) : "",
                "suite",
                m.evolution().incise(participations, m.avant().valeur("par_type", type, "participations"))));
        if (personnes > 0) {
            var suite = m.evolution().incise(personnes, m.avant().valeur("par_type", type, "personnes"));
            boolean anonymes = m.annee().valeur("par_type", type, "anonymes_comptes") > 0;
            var cle = Types.EN_PERSONNES.contains(type)
                    ? "forme.personnes_aidees"
                    : anonymes ? "forme.anonymes" : "forme.personnes";
            phrases.add(m.dire(cle, "n", personnes, "suite", suite));
        }
    }

    private String presenter(Evenement evenement) {
        boolean situable = evenement.lieu() != null && m.annee().valeur("evenement", "situable") > 0;
        return m.dire(
                situable ? "forme.evenement.situe" : "forme.evenement.date",
                "titre",
                evenement.titre(),
                "jour",
                Typographie.date(evenement.jour()),
                "lieu",
                evenement.lieu() == null ? "" : evenement.lieu());
    }

    /** Said when all the talks have the same hours. */
    private String horaire() {
        var horaires = List.copyOf(m.annee().comptes("rdv_jeudi_horaires").keySet());
        if (!type.equals("rdv_jeudi") || horaires.size() != 1) {
            return "";
        }
        var bornes = horaires.getFirst().split("-");
        return m.dire(
                "forme.horaire",
                "debut",
                Jours.dire(LocalTime.parse(bornes[0])),
                "fin",
                Jours.dire(LocalTime.parse(bornes[1])));
    }

    private int actions() {
        return m.annee().valeur("par_type", type, "actions");
    }

    private int seances() {
        return m.annee().valeur("par_type", type, "seances");
    }
}

package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.rapport.Contexte.Intervalle;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.Elision;
import java.util.List;
import java.util.stream.Stream;

/** Why a kind of help rose or fell by a quarter: in people, where they are known; else in what was held. */
record QuestionsDeForme(Matiere m, TypeDAction type) {

    static final int UN_QUART = 25;

    List<Question> poser() {
        var personnes = personnes();
        var seances = tenues();
        if (personnes.depasse(UN_QUART)) {
            return List.of(question("question.personnes", personnes));
        }
        return seances.depasse(UN_QUART)
                ? List.of(question(enNombre(seances) ? "question.nombre" : "question.seances", seances))
                : List.of();
    }

    private Question question(String cle, EcartDAnnees mouvement) {
        var texte = m.dire(
                cle,
                avec("sens", mouvement.sens()),
                avec("type", type.code()),
                avec("genre", m.libelles().formes().de(type).bilan().genre()),
                avec("formes", m.libelles().type(type, 2)),
                avec("annee", m.avant().annee()));
        var sujet = m.dire("sujet", "sens", mouvement.sens());
        var coincidences = new Coincidences(m, mouvement.hausse(), sujet);
        return new Question(
                "evolution",
                texte,
                constats().toList(),
                causes(coincidences, cle.equals("question.personnes")).toList());
    }

    /** What is held is no cause of itself. */
    private Stream<String> causes(Coincidences coincidences, boolean enPersonnes) {
        return Stream.of(
                        coincidences.postes(this::compte),
                        coincidences.convention(),
                        enPersonnes ? tenues(coincidences) : coincidences.annulations(annulees()),
                        lieux(coincidences))
                .flatMap(causes -> causes);
    }

    /** A course is given in the school holidays. */
    private boolean compte(Intervalle vacance) {
        return !type.pendantLesVacances()
                || m.contexte().vacancesScolaires().stream().anyMatch(vacance::croise);
    }

    /** Presences without a name would make it a count of those who gave theirs. */
    EcartDAnnees personnes() {
        boolean anonymes = m.annee().connait("par_type", type.code(), "anonymes_comptes")
                || m.avant().connait("par_type", type.code(), "anonymes_comptes");
        return anonymes ? new EcartDAnnees(0, 0) : de("personnes");
    }

    private EcartDAnnees de(String figure) {
        return EcartDAnnees.de(m, "par_type", type.code(), figure);
    }

    /** Whether what is counted moved as its sessions did. */
    private boolean enNombre(EcartDAnnees seances) {
        return !enActions() || de("actions").va(seances.hausse());
    }

    private boolean enActions() {
        return type.mesure() == TypeDAction.Mesure.ACTIONS;
    }

    /** An appointment is the person who came to it; on the telephone, people are counted and sessions are not. */
    private EcartDAnnees tenues() {
        return !type.individuelle()
                ? de("seances")
                : type.surRendezVous() ? de("participations") : new EcartDAnnees(0, 0);
    }

    private Stream<String> tenues(Coincidences coincidences) {
        var seances = tenues();
        return coincidences.nombre(
                seances, enNombre(seances) ? Elision.de(m.libelles().type(type, 2)) : m.dire("constat.de_seances"));
    }

    private Stream<String> lieux(Coincidences coincidences) {
        return type.enUnLieu()
                ? coincidences.nombre(EcartDAnnees.de(m, "lieux_d_intervention"), m.dire("constat.de_lieux"))
                : Stream.of();
    }

    private EcartDAnnees annulees() {
        return EcartDAnnees.de(m, "annulees", type.code());
    }

    private Stream<String> constats() {
        var constats = new Constats(m);
        var actions = enActions() ? de("actions") : new EcartDAnnees(0, 0);
        return Stream.of(
                        constats.releves(),
                        constats.contre(m.libelles().titreDeType(type), actions),
                        constats.contre(
                                type.individuelle() ? m.libelles().titreDeType(type) : m.dire("constat.seances"),
                                tenues()),
                        constats.contre(m.dire("constat.personnes"), personnes()),
                        constats.contre(m.dire("constat.annulees"), annulees()),
                        quartiers(constats),
                        constats.details(
                                "constat.raisons",
                                Constats.seules(m.annee().repartition("motifs", type.code())),
                                Constats.seules(m.avant().repartition("motifs", type.code())),
                                motif -> constats.code("motif", motif)),
                        constats.details(
                                "constat.demandes",
                                Constats.seules(m.annee().repartition("demandes", type.code())),
                                Constats.seules(m.avant().repartition("demandes", type.code())),
                                constats::thematique))
                .flatMap(constat -> constat);
    }

    private Stream<String> quartiers(Constats constats) {
        return type.parQuartier()
                ? constats.details(
                        "constat.quartiers",
                        Constats.seules(m.annee().repartition("rendez_vous_par_quartier")),
                        Constats.seules(m.avant().repartition("rendez_vous_par_quartier")),
                        constats::quartier)
                : Stream.of();
    }
}

package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.rapport.Contexte.Evenement;
import fr.estran.bilan.rapport.Contexte.Rencontre;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.Appellation;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kind of help: what it is for, how much of it there was, and what the records say of it. */
record RecitForme(TypeDAction type) implements Section {

    private static final int ASSEZ_PEU_POUR_ETRE_NOMMES = 3;
    private static final int ASSEZ_PEU_POUR_ETRE_DITS = 5;

    @Override
    public String cle() {
        return "forme_" + type.code();
    }

    @Override
    public String titre(Matiere m) {
        return m.libelles().titreDeType(type);
    }

    @Override
    public int niveau() {
        return 3;
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        if (!m.types().contains(type) || type == TypeDAction.EVENEMENT && RecitCollectif.tousLesSiens(m)) {
            return List.of();
        }
        var recit = new Recit(m);
        recit.mot(Mot.butDeForme(type));
        if (type == TypeDAction.EVENEMENT
                && m.contexte().evenements().size() == 1
                && nombre(m).valeur() == 1) {
            recit.phrase(presenter(m, mots(m), m.contexte().evenements().getFirst()));
        } else if (!type.individuelle() || type.surRendezVous()) {
            compter(m, recit);
        }
        new RecitVenues(m, type).raconter(recit);
        new RecitDemandes(m, type).raconter(recit);
        if (type == TypeDAction.RDV_JEUDI) {
            new RecitRencontres(m).nommer(recit);
        }
        return recit.paragraphe();
    }

    @Override
    public List<Question> questions(Matiere m) {
        return m.types().contains(type) ? new QuestionsDeForme(m, type).poser() : List.of();
    }

    private Cite nombre(Matiere m) {
        return m.cite("par_type", type.code(), mesure());
    }

    /** There are as many appointments as people came to one. */
    private String mesure() {
        return type.surRendezVous() ? "participations" : type.mesure().code();
    }

    private void compter(Matiere m, Recit recit) {
        var nombre = nombre(m);
        var seances = m.cite("par_type", type.code(), "seances");
        if (!nombre.connu()) {
            if (!type.individuelle()) {
                recit.dire("recit.suite", "n", seances);
            }
            return;
        }
        nombrer(m, recit, nombre);
        if (type == TypeDAction.STAGE) {
            vacances(m, recit);
        }
        if (!type.individuelle() && seances.valeur() > nombre.valeur()) {
            recit.dire(
                    "recit.en_seances",
                    avec("n", seances),
                    avec("actions", nombre.valeur()),
                    avec("genre", mots(m).genre()));
        }
        switch (type) {
            case RENDEZ_VOUS -> quartiers(m, recit);
            case EVENEMENT -> evenements(m, recit);
            case PERMANENCE, PERMANENCE_TELEPHONIQUE, ATELIER, STAGE, RDV_JEUDI, PARTENARIAT -> {}
        }
    }

    private void nombrer(Matiere m, Recit recit, Cite nombre) {
        recit.dire(
                "recit.forme." + type.code(),
                avec("n", nombre),
                avec("type", mots(m).pour(nombre.valeur())),
                avec("genre", mots(m).genre()),
                avec("suite", comparer(recit, "par_type", type.code(), mesure())),
                avec("horaire", horaire(m, nombre.valeur()) + new RecitRencontres(m).situer(type)),
                avec("avec", partenaires(m)));
    }

    /** Each kind in a turn of its own: eight sections that compare in the same words are read by nobody. */
    private String comparer(Recit recit, String... chemin) {
        return switch (type) {
            case PERMANENCE, PERMANENCE_TELEPHONIQUE, RENDEZ_VOUS, RDV_JEUDI -> recit.entreParentheses(chemin);
            case ATELIER, EVENEMENT -> recit.apres(chemin);
            case STAGE, PARTENARIAT -> recit.contre(chemin);
        };
    }

    /** Talks are told with the day on which they all were. */
    private Appellation mots(Matiere m) {
        var forme = m.libelles().formes().de(type);
        return type == TypeDAction.RDV_JEUDI ? forme.bilan() : forme.recit();
    }

    private void vacances(Matiere m, Recit recit) {
        int stages = m.annee().valeur("par_type", TypeDAction.STAGE.code(), "actions");
        var enVacances = m.cite("stages_en_vacances");
        if (enVacances.connu() && enVacances.valeur() == stages) {
            recit.dire("recit.tous_en_vacances", "stages", stages, "genre", mots(m).genre());
        } else if (enVacances.connu() && enVacances.valeur() < stages) {
            recit.dire("recit.en_vacances", "n", enVacances, "genre", mots(m).genre());
        }
    }

    private void quartiers(Matiere m, Recit recit) {
        int quartiers = m.quartiersDesRendezVous().size();
        if (quartiers > 1 && quartiers == m.annee().valeur("quartiers_d_intervention")) {
            recit.dire("recit.dans_chaque_quartier", avec("genre", mots(m).genre()), avec("ou", ou(m)));
        }
    }

    /** How many were given in each, where each is told by itself. */
    private static String ou(Matiere m) {
        var parts = m.annee().repartition("rendez_vous_par_quartier").triee().parts();
        boolean dites = parts.size() <= ASSEZ_PEU_POUR_ETRE_DITS
                && parts.stream()
                        .allMatch(part -> !part.groupe()
                                && m.contexte()
                                        .quartiers()
                                        .containsKey(part.codes().getFirst()));
        return dites
                ? Typographie.liste(parts.stream()
                        .map(part -> m.dire(
                                "recit.quartier",
                                avec(
                                        "nom",
                                        Objects.requireNonNull(m.contexte()
                                                .quartiers()
                                                .get(part.codes().getFirst()))),
                                avec("n", part.valeur())))
                        .toList())
                : "aucun";
    }

    private void evenements(Matiere m, Recit recit) {
        var evenements = m.contexte().evenements().stream()
                .filter(evenement -> !evenement.duCollectif())
                .toList();
        if (evenements.size() <= ASSEZ_PEU_POUR_ETRE_NOMMES) {
            evenements.forEach(evenement -> recit.phrase(presenter(m, mots(m), evenement)));
        }
    }

    private static String presenter(Matiere m, Appellation mots, Evenement evenement) {
        boolean situable = m.annee().valeur("evenement", "situable") > 0;
        var lieu = evenement.lieu();
        return m.dire(
                "recit.evenement",
                avec("forme", Typographie.majuscule(mots.avecArticle())),
                avec("genre", Articles.genre(evenement.titre())),
                avec("titre", evenement.titre()),
                avec("jour", Typographie.date(evenement.jour())),
                avec("lieu", situable && lieu != null ? " " + Articles.a(lieu) : ""));
    }

    /** Said when all the talks have the same hours. */
    private String horaire(Matiere m, int nombre) {
        var horaires = List.copyOf(m.annee().comptes("rdv_jeudi_horaires").keySet());
        if (type != TypeDAction.RDV_JEUDI || horaires.size() != 1) {
            return "";
        }
        var bornes = horaires.getFirst().split("-");
        return m.dire(
                "recit.horaire",
                avec("n", nombre),
                avec("debut", Jours.dire(LocalTime.parse(bornes[0]))),
                avec("fin", Jours.dire(LocalTime.parse(bornes[1]))));
    }

    private static String partenaires(Matiere m) {
        var partenaires = m.contexte().partenaires();
        return partenaires.isEmpty()
                ? "aucun"
                : Typographie.reunir(
                        partenaires.stream().map(Articles::devant).distinct().toList());
    }

    /** What the talks of the year were about, who came to speak, and where: where they are few enough to be read. */
    record RecitRencontres(Matiere m) {

        private static final int ASSEZ_PEU_POUR_ETRE_NOMMEES = 8;

        /** Said once, where it is the same for all of the year, as the sentence that counts them goes on. */
        String situer(TypeDAction type) {
            var lieu = type == TypeDAction.RDV_JEUDI ? lieuCommun() : null;
            return lieu == null
                    ? ""
                    : m.dire(
                            "recit.rencontres.lieu",
                            avec("n", m.contexte().rencontres().size()),
                            avec("lieu", Articles.a(lieu)));
        }

        void nommer(Recit recit) {
            var rencontres = m.contexte().rencontres();
            if (rencontres.isEmpty()) {
                return;
            }
            if (rencontres.size() <= ASSEZ_PEU_POUR_ETRE_NOMMEES) {
                recit.dire("recit.rencontres.sujets", "sujets", reunir(sujets(rencontres)));
                return;
            }
            var invites = rencontres.stream()
                    .flatMap(rencontre -> Stream.ofNullable(rencontre.invite()))
                    .distinct()
                    .limit(ASSEZ_PEU_POUR_ETRE_NOMMEES)
                    .toList();
            if (!invites.isEmpty()) {
                recit.dire("recit.rencontres.invites", "invites", reunir(invites));
            }
        }

        private @Nullable String lieuCommun() {
            var rencontres = m.contexte().rencontres();
            var lieux = new HashSet<@Nullable String>();
            rencontres.forEach(rencontre -> lieux.add(rencontre.lieu()));
            return situables(m) && lieux.size() == 1 ? rencontres.getFirst().lieu() : null;
        }

        /** Those of one guest, in one place, together: who spoke twice is named once. */
        private List<String> sujets(List<Rencontre> rencontres) {
            var titres = new LinkedHashMap<String, List<String>>();
            rencontres.forEach(rencontre -> titres.computeIfAbsent(details(rencontre), _ -> new ArrayList<>())
                    .add(Typographie.guillemets(rencontre.titre())));
            return titres.entrySet().stream()
                    .map(dits -> Typographie.liste(dits.getValue())
                            + (dits.getKey().isEmpty() ? "" : " (" + dits.getKey() + ")"))
                    .toList();
        }

        private String details(Rencontre rencontre) {
            var lieu = lieuCommun() == null && situables(m) ? rencontre.lieu() : null;
            return Stream.of(rencontre.invite(), lieu == null ? null : Articles.a(lieu))
                    .flatMap(Stream::ofNullable)
                    .collect(Collectors.joining(", "));
        }

        private static String reunir(List<String> parties) {
            return String.join("\u202f; ", parties);
        }

        /** As of an event: a venue that had nothing else would tell of its heads without a name. */
        static boolean situables(Matiere m) {
            return m.annee().valeur(TypeDAction.RDV_JEUDI.code(), "situable") > 0;
        }
    }
}

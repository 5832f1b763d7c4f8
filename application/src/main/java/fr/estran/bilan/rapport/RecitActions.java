package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.rapport.Contexte.Equipe;
import fr.estran.socle.commun.Code;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.vocabulaire.MotifDAnnulation;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was held and how many came, all kinds together; each kind is told after it. */
final class RecitActions implements Section {

    @Override
    public String cle() {
        return "actions";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        var blocs = new ArrayList<Bloc>(introduction(m));
        if (m.types().size() > 1) {
            blocs.add(new TableauFrequentation(m, false).rediger());
        }
        blocs.addAll(attentes(m));
        return blocs;
    }

    @Override
    public List<Question> questions(Matiere m) {
        return new QuestionsDesAnnulations(m).poser();
    }

    private static List<Bloc> introduction(Matiere m) {
        var recit = new Recit(m);
        int annulees = m.annee().total("annulees");
        if (m.types().isEmpty()) {
            rien(m, recit, annulees);
            return recit.paragraphe();
        }
        var participations = m.cite("participations");
        if (participations.connu() && m.types().size() > 1) {
            recit.dire(
                    "recit.participations",
                    avec("n", participations),
                    avec("suite", recit.contre("participations")),
                    avec("entiere", m.racontee().estUneAnnee() ? "oui" : "non"),
                    avec("quand", m.quand()));
        }
        disparues(m, recit);
        if (annulees > 0) {
            recit.dire("recit.annulees", "n", annulees);
        }
        return recit.paragraphe();
    }

    /** Nothing held in the records is not nothing held: of a year that they do not cover, that is what is told. */
    private static void rien(Matiere m, Recit recit, int annulees) {
        var releves = m.contexte().releves();
        if (annulees > 0) {
            recit.dire("recit.aucune_tenue", "n", annulees);
        } else if (releves.premier() != null
                && releves.premier().getYear() > m.annee().annee()) {
            recit.dire("recit.avant_les_releves", "jour", Typographie.date(releves.premier()));
        } else {
            recit.dire("recit.aucune");
        }
    }

    /** The kinds that only the year before had. */
    private static void disparues(Matiere m, Recit recit) {
        var disparues = m.typesDesDeuxAnnees().stream()
                .filter(type -> !m.types().contains(type))
                .map(type -> m.libelles().type(type, 2))
                .toList();
        if (!disparues.isEmpty()) {
            recit.dire(
                    "recit.disparues",
                    avec("n", disparues.size()),
                    avec("annee", m.avant().annee()),
                    avec("formes", Typographie.liste(disparues)));
        }
    }

    /** What was asked for beyond what there was, and what was done about it. */
    private static List<Bloc> attentes(Matiere m) {
        var recit = new Recit(m);
        recit.nombre("recit.places_offertes", "places_offertes");
        recit.nombre("recit.attentes", "listes_attente_par_thematique", "total");
        new ThemesAttendus(m).dire(recit);
        return recit.paragraphe();
    }

    /** The themes for which people waited, beside those that were scheduled again: that one follows from the other, nobody noted. */
    record ThemesAttendus(Matiere m) {

        private static final int DITS = 4;

        private record Theme(String nom, Cite attente, Cite reprises) {}

        void dire(Recit recit) {
            var attendus = m.annee().repartition("listes_attente_par_thematique").triee().parts().stream()
                    .filter(part -> !part.groupe()
                            && m.contexte()
                                    .thematiques()
                                    .containsKey(part.codes().getFirst()))
                    .map(this::theme)
                    .limit(DITS)
                    .toList();
            var repris =
                    attendus.stream().filter(theme -> theme.reprises().connu()).toList();
            var enTout = m.cite("actions_reprogrammees");
            if (repris.isEmpty()) {
                recit.nombre("recit.reprises", "actions_reprogrammees");
                return;
            }
            recit.dire(
                    "recit.attendus_repris",
                    avec("combien", repris.size()),
                    avec("n", enTout),
                    avec("themes", liste("recit.attendu_repris", repris)));
            var seuls =
                    attendus.stream().filter(theme -> !theme.reprises().connu()).toList();
            if (!seuls.isEmpty()) {
                recit.dire(
                        "recit.attendus_seuls",
                        avec("combien", seuls.size()),
                        avec("themes", liste("recit.attendu_seul", seuls)));
            }
        }

        private Theme theme(Repartition.Part part) {
            var code = part.codes().getFirst();
            return new Theme(
                    m.libelles().thematique(code),
                    new Cite(
                            List.of("listes_attente_par_thematique", code),
                            m.annee().annee(),
                            part.valeur()),
                    m.cite("reprogrammees_par_thematique", code));
        }

        private String liste(String cle, List<Theme> themes) {
            return Typographie.liste(themes.stream()
                    .map(theme -> m.dire(
                            cle,
                            avec("theme", theme.nom()),
                            avec("n", theme.attente()),
                            avec("reprises", theme.reprises()),
                            avec("rang", theme.equals(themes.getFirst()) ? "premier" : "suivant")))
                    .toList());
        }
    }

    /** Asked where more than a tenth of what was to be held was cancelled. */
    record QuestionsDesAnnulations(Matiere m) {

        /** Of a few sessions, two that are cancelled are a tenth already. */
        private static final int ASSEZ = 5;

        List<Question> poser() {
            int annulees = m.annee().total("annulees");
            int programmees = m.annee().total("programmees");
            boolean toutes = annulees > 0 && annulees == programmees;
            if (programmees < annulees || !toutes && (annulees < ASSEZ || 10 * annulees <= programmees)) {
                return List.of();
            }
            return List.of(new Question(
                    "annulations",
                    m.dire("question.annulations", "toutes", toutes ? "oui" : "non", "n", programmees),
                    constats().toList(),
                    motif(annulees).stream().toList()));
        }

        private Stream<String> constats() {
            var constats = new Constats(m);
            return Stream.of(
                            constats.contre(
                                    m.dire("constat.programmees"),
                                    new EcartDAnnees(
                                            m.annee().total("programmees"),
                                            m.avant().total("programmees"))),
                            constats.contre(
                                    m.dire("constat.annulees"),
                                    new EcartDAnnees(
                                            m.annee().total("annulees"),
                                            m.avant().total("annulees"))),
                            constats.details(
                                    "constat.annulees_par_forme",
                                    m.annee().comptes("annulees"),
                                    m.avant().comptes("annulees"),
                                    code -> Code.lire(TypeDAction.class, code)
                                            .map(type -> m.libelles().type(type, 2))),
                            constats.details(
                                    "constat.motifs",
                                    motifs(m.annee()),
                                    motifs(m.avant()),
                                    motif -> constats.code("annulation", motif)))
                    .flatMap(constat -> constat);
        }

        /** Of more than half of them. In a small team, who was away is nobody's business. */
        private Optional<String> motif(int annulees) {
            boolean equipe = m.contexte().equipe().conseillers() >= Equipe.ASSEZ_NOMBREUX;
            return motifs(m.annee()).entrySet().stream()
                    .filter(motif -> 2 * motif.getValue() > annulees)
                    .map(Map.Entry::getKey)
                    .filter(motif -> equipe || !MotifDAnnulation.dUnePersonne(motif))
                    .flatMap(motif -> new Constats(m).code("annulees_pour", motif).stream())
                    .findFirst();
        }

        private static Map<String, Integer> motifs(Publie publie) {
            var motifs = new LinkedHashMap<String, Integer>();
            for (var type : TypeDAction.values()) {
                publie.comptes("annulees_par_motif", type.code())
                        .forEach((motif, nombre) -> motifs.merge(motif, nombre, Integer::sum));
            }
            return motifs;
        }
    }
}

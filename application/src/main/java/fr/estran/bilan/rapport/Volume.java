package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.Repartition;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.function.Function;

/** The two documents of a year: the report, which is read, and the detailed figures, which are looked up. */
public enum Volume {
    RAPPORT("bilan", rapport()),
    CHIFFRES(
            "chiffres",
            List.of(
                    new SectionDeChiffres("moyens", SectionMoyens::rediger),
                    new SectionDeChiffres("activite", SectionActivite::rediger),
                    new SectionDeChiffres("themes", SectionThemes::rediger),
                    new SectionDeChiffres("demandes", SectionDemandes::rediger),
                    new SectionDeChiffres("attentes", SectionAttentes::rediger),
                    new SectionDeChiffres("public", SectionPublic::rediger),
                    new SectionDeChiffres("lieux", SectionLieux::rediger),
                    new SectionDeChiffres("portes", SectionPortes::rediger),
                    new SectionDeChiffres("orientations", SectionOrientations::rediger),
                    new SectionDeChiffres("collectif", SectionCollectif::rediger),
                    new SectionDeChiffres("enquete", SectionEnquete::rediger),
                    new SectionDeChiffres("souhaits", SectionSouhaits::rediger),
                    new SectionDeChiffres("methode", SectionMethode::rediger)));

    private final String nom;
    private final List<Section> sections;

    Volume(String nom, List<Section> sections) {
        this.nom = nom;
        this.sections = sections;
    }

    /** What each kind of help was follows what was done in all. */
    private static List<Section> rapport() {
        var sections = new ArrayList<Section>(List.of(
                new RecitRetenir(),
                new RecitService(),
                new SectionLibre("faits_marquants"),
                new RecitObjectifs(),
                new RecitActions()));
        Arrays.stream(TypeDAction.values()).map(RecitForme::new).forEach(sections::add);
        sections.addAll(
                List.of(new RecitPublic(), new RecitParoles(), new RecitCollectif(), new SectionLibre("perspectives")));
        return List.copyOf(sections);
    }

    /** Of its files, without what follows the dot. */
    public String nom() {
        return nom;
    }

    List<Section> sections() {
        return sections;
    }

    /** Figures to be looked up: their tables, and the sentences without which these are not read. */
    record SectionDeChiffres(String cle, Function<Matiere, List<Bloc>> redaction) implements Section {

        @Override
        public List<Bloc> rediger(Matiere matiere) {
            return redaction.apply(matiere);
        }
    }

    /** What no record tells: a person writes it, or it has no part in the report. */
    record SectionLibre(String cle) implements Section {

        @Override
        public List<Bloc> rediger(Matiere matiere) {
            return List.of();
        }
    }

    /** The themes that people wish for next. */
    static final class SectionSouhaits {

        private SectionSouhaits() {}

        static List<Bloc> rediger(Matiere m) {
            var souhaits = m.annee().repartition("souhaits");
            int total = m.annee().valeur("souhaits", "total");
            if (total == 0) {
                return List.of();
            }
            var blocs = new ArrayList<Bloc>();
            int personnes = m.annee().valeur("souhaits_personnes");
            blocs.add(new Bloc.Paragraphe(
                    personnes > 0
                            ? m.dire("souhaits.total", "n", total, "personnes", personnes)
                            : m.dire("souhaits.total_seul", "n", total)));
            if (!souhaits.vide()) {
                var tableaux = new Tableaux(m);
                blocs.add(tableaux.repartition(
                        "souhaits", souhaits, tableaux.nommer("souhaits", m.libelles()::thematique)));
            }
            return blocs;
        }
    }

    /** To whom people were sent on. */
    static final class SectionOrientations {

        private SectionOrientations() {}

        static List<Bloc> rediger(Matiere m) {
            var blocs = new ArrayList<Bloc>();
            dire(m, "orientations", "orientations", blocs);
            dire(m, "orientations_hors_feuille", "envois", blocs);
            return blocs;
        }

        /** @param cle of its sentence and of its table */
        private static void dire(Matiere m, String chiffre, String cle, List<Bloc> blocs) {
            int total = m.annee().valeur(chiffre, "total");
            if (total == 0) {
                return;
            }
            var suite = new Recit(m).contre(chiffre, "total");
            blocs.add(m.paragraphe(cle + ".total", "n", total, "suite", suite));
            var repartition = m.annee().repartition(chiffre);
            if (!repartition.vide()) {
                var tableaux = new Tableaux(m);
                blocs.add(tableaux.repartition(cle, repartition, tableaux.nommer(cle, m.libelles()::acteur)));
            }
        }
    }

    /** The bodies that work together: who they are, when they met and about what, and the year's event. */
    static final class SectionCollectif {

        private SectionCollectif() {}

        static List<Bloc> rediger(Matiere m) {
            var membres = EnCommun.membres(m);
            if (membres.vide()) {
                return List.of();
            }
            var blocs = new ArrayList<Bloc>(membres.paragraphe());
            reunions(m, blocs);
            return blocs;
        }

        private static void reunions(Matiere m, List<Bloc> blocs) {
            var lignes = m.contexte().reunions().stream()
                    .map(reunion -> List.of(
                            Typographie.date(reunion.jour()),
                            reunion.ordreDuJour() == null ? "–" : reunion.ordreDuJour()))
                    .toList();
            if (!lignes.isEmpty()) {
                blocs.add(new Bloc.Tableau(
                        m.dire("collectif.legende"),
                        List.of(m.colonne("collectif.jour"), m.colonne("collectif.ordre_du_jour")),
                        lignes,
                        null));
            }
        }
    }

    /** What people ask for where they come with their own question, and why they choose the phone or an appointment. */
    static final class SectionDemandes {

        private SectionDemandes() {}

        static List<Bloc> rediger(Matiere m) {
            var blocs = new ArrayList<Bloc>();
            var tableaux = new Tableaux(m);
            for (var type : TypeDAction.tous(TypeDAction::unParUn)) {
                var demandes = m.annee().repartition("demandes", type.code());
                if (!demandes.vide()) {
                    var nommer = tableaux.nommer("demandes", code -> thematique(m, code));
                    blocs.add(tableaux.repartition(
                            "demandes", demandes, nommer, "type", m.libelles().type(type, 2)));
                }
                if (m.annee().connait("par_type", type.code(), "plusieurs_demandes")) {
                    int sans = m.annee().valeur("sans_demande", type.code());
                    blocs.add(m.paragraphe("demandes.plusieurs", "n", sans));
                }
                var motifs = m.annee().repartition("motifs", type.code());
                if (!motifs.vide()) {
                    blocs.add(m.paragraphe("motifs.anonymes"));
                    blocs.add(tableaux.repartition(
                            "motifs",
                            motifs,
                            nommerMotif(m).andThen(Typographie::majuscule),
                            "type",
                            m.libelles().type(type, 2)));
                }
            }
            return blocs;
        }

        private static String thematique(Matiere m, String code) {
            return code.equals(Repartition.INCONNU)
                    ? m.dire("demandes.inconnu")
                    : m.libelles().thematique(code);
        }

        private static Function<List<String>, String> nommerMotif(Matiere m) {
            return codes -> codes.size() == 1 ? m.libelles().motif(codes.getFirst()) : m.dire("motifs.autres");
        }
    }

    /** The places that were missing, and what was scheduled again. */
    static final class SectionAttentes {

        private SectionAttentes() {}

        static List<Bloc> rediger(Matiere m) {
            var blocs = new ArrayList<Bloc>();
            int attentes = m.annee().valeur("listes_attente_par_thematique", "total");
            var repartition = m.annee().repartition("listes_attente_par_thematique");
            if (attentes > 0) {
                blocs.add(m.paragraphe("recit.attentes", "n", attentes));
            }
            if (!repartition.vide()) {
                var tableaux = new Tableaux(m);
                blocs.add(tableaux.repartition(
                        "attentes", repartition, tableaux.nommer("attentes", m.libelles()::thematique)));
            }
            reprogrammations(m, blocs);
            return blocs;
        }

        private static void reprogrammations(Matiere m, List<Bloc> blocs) {
            int reprogrammees = m.annee().valeur("actions_reprogrammees");
            if (reprogrammees == 0) {
                return;
            }
            blocs.add(m.paragraphe("recit.reprises", "n", reprogrammees));
            var lignes = m.annee().comptes("reprogrammees_par_thematique").entrySet().stream()
                    .sorted(Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Entry.comparingByKey(Comparator.naturalOrder())))
                    .map(theme ->
                            List.of(m.libelles().thematique(theme.getKey()), Typographie.nombre(theme.getValue())))
                    .toList();
            if (!lignes.isEmpty()) {
                blocs.add(new Bloc.Tableau(
                        m.dire("attentes.reprogrammees.legende"),
                        List.of(m.colonne("attentes.colonne"), m.colonneDeNombres("attentes.reprogrammees.unite")),
                        lignes,
                        null));
            }
        }
    }
}

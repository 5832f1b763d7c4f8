package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.rapport.Coincidences.NouvelleConvention;
import fr.estran.bilan.rapport.Contexte.Convention;
import fr.estran.socle.documents.Bloc;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who runs the service, on which agreement, where, and how many hours. Posts, never the people who hold them. */
final class RecitService implements Section {

    private static final int ASSEZ_PEU_POUR_ETRE_NOMMES = 5;

    @Override
    public String cle() {
        return "service";
    }

    @Override
    public List<Bloc> rediger(Matiere m) {
        return Stream.of(equipe(m), activite(m)).flatMap(List::stream).toList();
    }

    @Override
    public List<Question> questions(Matiere m) {
        return new QuestionsDuService(m).poser();
    }

    private static List<Bloc> equipe(Matiere m) {
        var recit = new Recit(m);
        int conseillers = m.contexte().equipe().conseillers();
        if (conseillers > 0) {
            recit.dire("recit.equipe", "n", conseillers);
        }
        m.contexte().equipe().derniereConvention().ifPresent(convention -> convention(m, recit, convention));
        m.postesVacants()
                .forEach((vacance, postes) -> recit.dire("recit.vacance", "n", postes, "periode", m.periode(vacance)));
        return recit.paragraphe();
    }

    private static void convention(Matiere m, Recit recit, Convention convention) {
        recit.dire(
                "recit.convention",
                avec("dispositif", convention.dispositif()),
                avec("financeur", Articles.par(convention.financeur())));
        NouvelleConvention.de(m).ifPresent(nouvelle -> recit.phrase(nouvelle.dite(m)));
    }

    /** By their names where all have one, and are few enough to be read; each with how many venues lie in it, where all do. */
    private static String quartiers(Matiere m, int lieux) {
        var servis = m.quartiersServis();
        var noms =
                servis.stream().map(code -> m.contexte().quartiers().get(code)).toList();
        if (noms.isEmpty() || noms.contains(null) || noms.size() > ASSEZ_PEU_POUR_ETRE_NOMMES) {
            return "aucun";
        }
        var parQuartier = new HashMap<String, Integer>();
        m.annee()
                .branches("lieux_servis")
                .forEach(lieu -> Optional.ofNullable(m.contexte().lieux().get(lieu))
                        .map(Contexte.Lieu::quartier)
                        .ifPresent(quartier -> parQuartier.merge(quartier, 1, Integer::sum)));
        boolean tous = parQuartier.keySet().equals(Set.copyOf(servis))
                && parQuartier.values().stream().mapToInt(Integer::intValue).sum() == lieux;
        return Typographie.reunir(servis.stream()
                .map(code -> m.dire(
                        "recit.quartier",
                        avec("nom", m.contexte().quartiers().getOrDefault(code, code)),
                        avec("n", tous ? parQuartier.getOrDefault(code, 0) : 0)))
                .sorted()
                .toList());
    }

    private static List<Bloc> activite(Matiere m) {
        var recit = new Recit(m);
        var lieux = m.cite("lieux_d_intervention");
        var quartiers = m.cite("quartiers_d_intervention");
        if (lieux.valeur() > 1) {
            recit.dire(
                    quartiers.valeur() > 1 && m.lieuxEnQuartiers() ? "recit.lieux_et_quartiers" : "recit.lieux",
                    avec("n", lieux),
                    avec("tous", Matiere.lieuxConnus(m.annee()) ? "oui" : "non"),
                    avec("quartiers", quartiers),
                    avec("noms", quartiers(m, lieux.valeur())));
        }
        m.dureeDite(recit::phrase);
        var papier = m.contexte().papier();
        if (papier.exemplaires() > 0) {
            recit.dire(
                    "recit.papier",
                    avec("n", papier.exemplaires()),
                    avec("lieux", papier.lieux()),
                    avec("trimestres", papier.trimestres()));
        }
        return recit.paragraphe();
    }

    /** How a service goes on while a post is empty, what an agreement changes: no record tells. */
    record QuestionsDuService(Matiere m) {

        List<Question> poser() {
            return Stream.of(vacance(), convention(), cout())
                    .flatMap(question -> question)
                    .toList();
        }

        private Stream<Question> vacance() {
            var vacants = m.postesVacants();
            if (vacants.keySet().stream().noneMatch(vacance -> vacance.jours() >= Coincidences.JOURS)) {
                return Stream.of();
            }
            int postes = vacants.values().stream().mapToInt(Integer::intValue).sum();
            var constats = vacants.entrySet().stream()
                    .map(vacance ->
                            m.dire("recit.vacance", "n", vacance.getValue(), "periode", m.periode(vacance.getKey())))
                    .toList();
            return Stream.of(new Question("vacance", m.dire("question.vacance", "n", postes), constats, List.of()));
        }

        /** Asked of a year that was: whether it is told is the town's choice, and no record holds it. */
        private Stream<Question> cout() {
            return m.seances() > 0 && m.contexte().releves().arrete() == null
                    ? Stream.of(new Question("cout", m.dire("question.cout"), List.of(), List.of()))
                    : Stream.of();
        }

        private Stream<Question> convention() {
            return NouvelleConvention.de(m).stream().map(nouvelle -> {
                var convention = nouvelle.convention();
                var debut = nouvelle.dite(m);
                var cle = convention.reconduction() ? "question.reconduction" : "question.convention";
                var postes = nouvelle.postes().stream().map(sens -> m.dire("proposition.postes", "sens", sens));
                return new Question("convention", m.dire(cle), List.of(debut), postes.toList());
            });
        }
    }
}

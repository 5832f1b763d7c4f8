package fr.estran.parole.reponses;

import fr.estran.bilan.publication.Pourcentages;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.parole.enquetes.Depouillements;
import fr.estran.parole.enquetes.Depouillements.ResultatsDEnquete;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.parole.enquetes.Formulaires;
import fr.estran.parole.enquetes.MotsDesReponses;
import fr.estran.parole.enquetes.QuestionDEnquete;
import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.parole.reponses.Resultats.QuestionDite.Ligne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was answered, question by question, in the words in which it was asked. */
@Service
@Transactional(readOnly = true)
public class Resultats {

    static final Messages M = Messages.de("parole/resultats");

    /** Of a scale, the upper marks that are told together. */
    private static final int HAUTES = 2;

    private final Enquetes enquetes;
    private final Depouillements depouillements;
    private final Formulaires formulaires;
    private final ProfilDesUsagers profil;

    Resultats(Enquetes enquetes, Depouillements depouillements, Formulaires formulaires, ProfilDesUsagers profil) {
        this.enquetes = enquetes;
        this.depouillements = depouillements;
        this.formulaires = formulaires;
        this.profil = profil;
    }

    List<QuestionDite> dire(Enquete enquete, ResultatsDEnquete resultats) {
        var mots = formulaires.mots();
        var tous = profil.de(enquete);
        return enquete.questions().stream()
                .map(question -> dire(enquete, question, resultats, ProfilDesUsagers.parts(tous, question), mots))
                .toList();
    }

    private QuestionDite dire(
            Enquete enquete,
            QuestionDEnquete question,
            ResultatsDEnquete resultats,
            Map<String, Integer> tous,
            MotsDesReponses mots) {
        var avant = avant(enquete, question);
        var resultatsAvant = avant.map(une -> depouillements.lire(une.id()));
        int repondants = resultats.repondants(question.code());
        return new QuestionDite(
                question.code(),
                question.libelle(),
                !question.type().fermee(),
                question.type() == TypeDeQuestion.MULTIPLE,
                repondants,
                valeurs(question, resultats)
                        .map(valeur -> new Ligne(
                                mots.dire(question, valeur),
                                resultats.comptes(question.code()).getOrDefault(valeur, 0),
                                part(resultats, question, valeur),
                                resultatsAvant
                                        .map(autres -> part(autres, question, valeur))
                                        .orElse(null),
                                tous.get(valeur)))
                        .toList(),
                phrase(question, resultats, mots),
                avant.map(Enquete::titre).orElse(null),
                tous.isEmpty()
                        ? null
                        : Objects.requireNonNull(enquete.ouverte()).getYear(),
                resultats.textes(question.code()).stream()
                        .filter(ResultatsDEnquete.Texte::relu)
                        .map(ResultatsDEnquete.Texte::texte)
                        .toList());
    }

    /** Choices in their order, those that nobody gave too; then what others kept beside them. */
    private static Stream<String> valeurs(QuestionDEnquete question, ResultatsDEnquete resultats) {
        var offertes = question.choix().stream().map(Choix::valeur).toList();
        return question.type().fermee()
                ? Stream.concat(
                        offertes.stream(),
                        resultats.comptes(question.code()).keySet().stream()
                                .filter(valeur -> !offertes.contains(valeur))
                                .sorted())
                : Stream.of();
    }

    private static int part(ResultatsDEnquete resultats, QuestionDEnquete question, String valeur) {
        int tous = resultats.repondants(question.code());
        return tous == 0
                ? 0
                : Pourcentages.part(resultats.comptes(question.code()).getOrDefault(valeur, 0), tous);
    }

    /** The latest that was counted before and asked it, by its code. */
    private Optional<Enquete> avant(Enquete enquete, QuestionDEnquete question) {
        var jour = enquete.ouverte();
        return enquetes.toutes().stream()
                .filter(autre ->
                        autre.etat() == EtatDEnquete.VERSEE && question.type().fermee())
                .filter(autre -> jour != null
                        && autre.ouverte() != null
                        && autre.ouverte().isBefore(jour))
                .filter(autre -> autre.question(question.code())
                        .filter(sienne -> sienne.type() == question.type())
                        .isPresent())
                .max(Comparator.comparing(Enquete::ouverte, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private static @Nullable String phrase(
            QuestionDEnquete question, ResultatsDEnquete resultats, MotsDesReponses mots) {
        int tous = resultats.repondants(question.code());
        if (question.type() != TypeDeQuestion.ECHELLE
                || tous == 0
                || question.choix().size() <= HAUTES) {
            return null;
        }
        var hautes = question.choix()
                .subList(question.choix().size() - HAUTES, question.choix().size());
        int nombre = hautes.stream()
                .mapToInt(choix -> resultats.comptes(question.code()).getOrDefault(choix.valeur(), 0))
                .sum();
        return M.dire(
                "echelle",
                "n",
                nombre,
                "tous",
                tous,
                "premier",
                mots.dire(question, hautes.getFirst().valeur()),
                "dernier",
                mots.dire(question, hautes.getLast().valeur()));
    }

    /** All who came in the year of a survey, as far as the register knows what was asked: who answered is held against them. */
    @Component
    record ProfilDesUsagers(Statistiques statistiques) {

        /** What the register knows of everybody, as the figures call it. */
        private static final List<String> CONNUS = List.of("tranche_age", "genre", "quartier");

        Chiffres de(Enquete enquete) {
            return statistiques.indicateurs(
                    Periode.annee(Objects.requireNonNull(enquete.ouverte()).getYear()));
        }

        /** In percent of those of whom it is known, by answer; empty where the register knows nothing of the kind. */
        static Map<String, Integer> parts(Chiffres tous, QuestionDEnquete question) {
            if (question.type() != TypeDeQuestion.CHOIX) {
                return Map.of();
            }
            var offertes =
                    Set.copyOf(question.choix().stream().map(Choix::valeur).toList());
            return CONNUS.stream()
                    .map(cle -> new HashMap<>(tous.repartition(cle)))
                    .filter(comptes ->
                            comptes.keySet().stream().filter(offertes::contains).count() > 1)
                    .findFirst()
                    .map(comptes -> parts(comptes, offertes))
                    .orElse(Map.of());
        }

        private static Map<String, Integer> parts(Map<String, Integer> comptes, Set<String> offertes) {
            comptes.remove(TrancheDAge.INCONNU);
            int total = comptes.values().stream().mapToInt(Integer::intValue).sum();
            var parts = new HashMap<String, Integer>();
            offertes.forEach(valeur -> parts.put(valeur, Pourcentages.part(comptes.getOrDefault(valeur, 0), total)));
            return parts;
        }
    }

    /**
     * What was answered to one question.
     *
     * @param phrase of a scale, its upper end in words; null of others
     * @param avant the survey before that asked the same; null where there is none
     * @param tous the year in which all who came are told beside them; null where the register knows nothing of the kind
     * @param textes reread, of a question that is answered in words
     */
    public record QuestionDite(
            String code,
            String libelle,
            boolean texte,
            boolean multiple,
            int repondants,
            List<Ligne> lignes,
            @Nullable String phrase,
            @Nullable String avant,
            @Nullable Integer tous,
            List<String> textes) {

        /**
         * @param part in percent of those who answered the question
         * @param partAvant the same of the survey before; null where it did not offer that answer
         * @param partDeTous the same of all who came; null where the register does not know it
         */
        public record Ligne(
                String mots,
                int nombre,
                int part,
                @Nullable Integer partAvant,
                @Nullable Integer partDeTous) {}
    }
}

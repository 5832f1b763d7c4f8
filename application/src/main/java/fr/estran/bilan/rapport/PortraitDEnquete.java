package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.EnquetePosee.Question;
import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TrancheDite;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the answers to a survey say together: who lives alone, how old people are, at ease or not, near or not, and what most of
 * them have in common. A question is known by its code and by its own words: one that asks something else is told as it was asked.
 */
record PortraitDEnquete(Matiere m, EnquetePosee enquete, int repondants) {

    /** Of a scale, the marks of one end that are told together. */
    private static final int BOUT = 2;

    private static final int SOIXANTE = 60;

    private static final int DRAPEAUX =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Messages M = Messages.de("bilan/bilan");

    /** What a word holds that says no, or little. */
    private static final Pattern NIE = Pattern.compile(M.dire("portrait.nie"), DRAPEAUX);

    private enum Connue implements Code {
        SEUL,
        AGE,
        AISANCE,
        PROXIMITE,
        ACTIONS,
        MOBILE;

        private final Pattern mots = Pattern.compile(M.dire("portrait.mots." + code()), DRAPEAUX);

        boolean est(Question question) {
            return question.code().equalsIgnoreCase(code())
                    && mots.matcher(question.libelle()).find();
        }
    }

    /** @param trait what more than half of those who answered have in common; empty: nothing */
    private record Dite(Question question, String phrase, String trait) {}

    void raconter(Recit recit) {
        var dites = dites();
        dites.forEach(dite -> recit.phrase(dite.phrase()));
        autres(dites.stream().map(Dite::question).toList(), recit);
        conclure(
                recit,
                dites.stream()
                        .map(Dite::trait)
                        .filter(trait -> !trait.isEmpty())
                        .toList());
    }

    private void autres(List<Question> dites, Recit recit) {
        var tues = new ArrayList<String>();
        boolean premiere = true;
        for (var question : enquete.questions()) {
            if (!question.close() || dites.contains(question)) {
                continue;
            }
            var phrase = new PhraseDeQuestion(m, enquete, question, premiere);
            var dite = phrase.dire();
            recit.phrase(dite);
            premiere &= dite.isEmpty();
            if (phrase.tue()) {
                tues.add(Typographie.guillemets(question.libelle().strip()));
            }
        }
        if (!tues.isEmpty()) {
            recit.dire("recit.reponses_tues", "questions", Typographie.liste(tues));
        }
    }

    private List<Dite> dites() {
        var dites = new ArrayList<Dite>();
        for (var connue : Connue.values()) {
            enquete.questions().stream()
                    .filter(question -> question.close() && connue.est(question))
                    .findFirst()
                    .flatMap(question -> dire(connue, question))
                    .ifPresent(dites::add);
        }
        return dites;
    }

    private Optional<Dite> dire(Connue connue, Question question) {
        return switch (connue) {
            case SEUL -> ouiOuNon(question, "seul");
            case MOBILE -> ouiOuNon(question, "mobile").or(() -> enMots(question));
            case AGE -> ages(question);
            case ACTIONS -> formes(question);
            case AISANCE -> echelle(question, "aisance");
            case PROXIMITE -> echelle(question, "proximite");
        };
    }

    private Optional<Dite> ouiOuNon(Question question, String cle) {
        var oui = cite(question, "oui");
        var non = cite(question, "non");
        if (!question.choix().equals(List.of("oui", "non")) || !oui.connu() || !non.connu()) {
            return Optional.empty();
        }
        return Optional.of(new Dite(
                question,
                m.dire("recit.portrait." + cle, "oui", oui, "non", non),
                2 * oui.valeur() > repondants ? cle : ""));
    }

    /** Nearly all said the same: by how many of how many, and no number. */
    private Optional<Dite> enMots(Question question) {
        return m.annee()
                .enMots(enquete.reference(), question.code())
                .filter(dit -> question.choix().equals(List.of("oui", "non")))
                .map(dit -> new Dite(
                        question,
                        m.dire(
                                "recit.portrait.mobile_en_mots",
                                avec("plusDe", dit.plusDe().code()),
                                avec("reponse", dit.reponse())),
                        dit.reponse().equals("oui") ? "mobile" : ""));
    }

    /** To which kind of help most say that they come, if each that was offered is told. */
    private Optional<Dite> formes(Question question) {
        boolean dites = question.choix().stream()
                .allMatch(choix -> Code.lire(TypeDAction.class, choix).isPresent()
                        && !m.annee().retenu("reponses", enquete.reference(), question.code(), choix));
        var rangees = m.annee().comptes("reponses", enquete.reference(), question.code()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        if (!dites
                || rangees.size() < 2
                || rangees.get(0).getValue().equals(rangees.get(1).getValue())) {
            return Optional.empty();
        }
        var premiere = rangees.getFirst().getKey();
        return Optional.of(new Dite(
                question,
                m.dire(
                        "recit.portrait.actions",
                        avec(
                                "ou",
                                m.libelles()
                                        .formes()
                                        .de(Code.de(TypeDAction.class, premiere))
                                        .ou()),
                        avec("n", m.cite("reponses", enquete.reference(), question.code(), premiere))),
                ""));
    }

    private Optional<Dite> ages(Question question) {
        var parts = m.annee()
                .repartition("reponses", enquete.reference(), question.code())
                .parts();
        boolean ages = !parts.isEmpty() && question.ages(question.choix());
        if (!ages
                || parts.stream()
                        .anyMatch(part ->
                                aines(part) > 0 && aines(part) < part.codes().size())) {
            return Optional.empty();
        }
        int aines = somme(parts, part -> aines(part) > 0);
        return aines == 0
                ? Optional.empty()
                : Optional.of(new Dite(
                        question, m.dire("recit.portrait.age", "n", aines), 2 * aines > repondants ? "age" : ""));
    }

    private static long aines(Part part) {
        return part.codes().stream()
                .flatMap(code -> TrancheDite.lire(code).stream())
                .filter(tranche -> tranche.debut() >= SOIXANTE)
                .count();
    }

    /** By the end of the scale of which more were, in the words of its marks. */
    private Optional<Dite> echelle(Question question, String cle) {
        var parts = m.annee()
                .repartition("reponses", enquete.reference(), question.code())
                .parts();
        var marques = question.choix().isEmpty() ? PhraseDeQuestion.DE_UN_A_CINQ : question.choix();
        var tableau = new TableauQuestion(m, enquete, question);
        if (parts.isEmpty() || marques.size() < 2 * BOUT) {
            return Optional.empty();
        }
        var bas = marques.subList(0, BOUT);
        var haut = marques.subList(marques.size() - BOUT, marques.size());
        int enBas = somme(parts, part -> bas.containsAll(part.codes()));
        int enHaut = somme(parts, part -> haut.containsAll(part.codes()));
        var bout = enBas > enHaut ? bas : haut;
        int n = Math.max(enBas, enHaut);
        var mots = bout.stream()
                .filter(marque -> parts.stream()
                        .anyMatch(part ->
                                bout.containsAll(part.codes()) && part.codes().contains(marque)))
                .map(tableau::mot)
                .toList();
        boolean plusDeLaMoitie = 2 * n > repondants && marques.size() > 2 * BOUT;
        return n == 0 || mots.contains("")
                ? Optional.empty()
                : Optional.of(new Dite(
                        question,
                        m.dire(
                                "recit.portrait." + cle,
                                avec("n", n),
                                avec(
                                        "reponses",
                                        mots.stream()
                                                .map(Typographie::guillemets)
                                                .collect(Collectors.joining(" " + m.dire("recit.portrait.ou") + " ")))),
                        plusDeLaMoitie ? sens(mots).map(sens -> cle + sens).orElse("") : ""));
    }

    /** Which end of a scale it is, its words alone say: a town may count from the best to the worst. */
    private static Optional<String> sens(List<String> mots) {
        long nient = mots.stream().filter(mot -> NIE.matcher(mot).find()).count();
        return nient == 0 ? Optional.of("_haut") : nient == mots.size() ? Optional.of("_bas") : Optional.empty();
    }

    /** Each of it is true of more than half of those who answered; whether of the same people, nobody knows. */
    private void conclure(Recit recit, List<String> traits) {
        if (traits.size() < 2) {
            return;
        }
        recit.dire(
                "recit.portrait.conclusion",
                "traits",
                Typographie.majuscule(Typographie.liste(traits.stream()
                        .map(trait -> m.dire("recit.portrait.trait." + trait))
                        .toList())));
        boolean proche = traits.contains("proximite_haut");
        boolean mobile = traits.contains("mobile");
        if (proche || mobile) {
            recit.dire("recit.portrait.suite", "proche", proche ? "oui" : "non", "mobile", mobile ? "oui" : "non");
        }
    }

    private static int somme(List<Part> parts, Predicate<Part> lesquelles) {
        return parts.stream().filter(lesquelles).mapToInt(Part::valeur).sum();
    }

    private Cite cite(Question question, String code) {
        var chemin = List.of("reponses", enquete.reference(), question.code(), code);
        return new Cite(
                chemin,
                m.annee().annee(),
                m.annee()
                        .repartition("reponses", enquete.reference(), question.code())
                        .valeur(code));
    }
}

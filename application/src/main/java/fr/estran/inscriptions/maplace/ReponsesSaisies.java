package fr.estran.inscriptions.maplace;

import static java.util.Objects.requireNonNullElse;

import fr.estran.inscriptions.places.ReponseDite;
import fr.estran.programme.QuestionDInscription;
import fr.estran.socle.commun.LectureDeSaisie;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one person types in answer to what the action asks, with the words in which each question stood above the answer. */
public record ReponsesSaisies(
        @Nullable String question1,
        @Nullable String reponse1,
        @Nullable String question2,
        @Nullable String reponse2) {

    static final ReponsesSaisies AUCUNE = new ReponsesSaisies(null, null, null, null);

    static ReponsesSaisies de(List<ReponseDite> dites) {
        return new ReponsesSaisies(
                dites.isEmpty() ? null : dites.getFirst().question(),
                dites.isEmpty() ? null : dites.getFirst().reponse(),
                dites.size() < 2 ? null : dites.getLast().question(),
                dites.size() < 2 ? null : dites.getLast().reponse());
    }

    public List<ReponseDite> dites() {
        return Stream.of(dite(question1, reponse1), dite(question2, reponse2))
                .filter(dite -> !dite.question().isEmpty())
                .toList();
    }

    /** The question as it was shown, to the letter; the answer in one line. */
    public static ReponseDite dite(@Nullable String question, @Nullable String reponse) {
        return new ReponseDite(
                requireNonNullElse(question, ""), requireNonNullElse(LectureDeSaisie.uneLigne(reponse), ""));
    }

    /** Nothing where it answers something else. */
    public @Nullable String a(QuestionDInscription question) {
        return ReponseDite.a(question, dites()).orElse(null);
    }

    /** @param avant what the names of its fields begin with */
    void juger(String avant, Collection<QuestionDInscription> questions, Voix voix, Map<String, String> fautes) {
        ReponseDite.fautes(questions, dites())
                .forEach((question, faute) -> fautes.put(
                        avant + "reponse" + question.rang(),
                        voix.dire(
                                "faute.reponse." + faute.code(),
                                Map.of("question", question.question(), "lettres", ReponseDite.SIGNES_AU_PLUS))));
    }
}

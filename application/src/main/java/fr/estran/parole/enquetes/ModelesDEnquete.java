package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.territoire.Quartiers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a survey is begun from: nothing, the one that is given with the software, an earlier one, a model that the town keeps. */
@Service
@Transactional(readOnly = true)
class ModelesDEnquete {

    static final String LIVRE = "livre";
    static final String VIDE = "vide";

    private static final Messages M = Messages.de("parole/questionnaires");
    private static final int SEMAINES = 5;

    private final Enquetes enquetes;
    private final ChoixDeLaVille choix;
    private final Quartiers quartiers;
    private final Clock horloge;

    ModelesDEnquete(Enquetes enquetes, ChoixDeLaVille choix, Quartiers quartiers, Clock horloge) {
        this.enquetes = enquetes;
        this.choix = choix;
        this.quartiers = quartiers;
        this.horloge = horloge;
    }

    /** Empty for what is none of them. */
    Optional<EnqueteEcrite> depuis(String quoi) {
        if (quoi.equals(VIDE)) {
            return Optional.of(brouillon(M.dire("nouvelle.titre.vide"), List.of()));
        }
        return quoi.equals(LIVRE)
                ? Optional.of(livre())
                : LectureDeSaisie.id(quoi, EnqueteId::new).map(enquetes::lire).map(this::copie);
    }

    EnqueteEcrite livre() {
        return brouillon(M.dire("modele.titre"), questions())
                .avecEntete(
                        M.dire("modele.titre_dit"),
                        M.dire("modele.mot"),
                        aujourdhui(),
                        aujourdhui().plusWeeks(SEMAINES));
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private EnqueteEcrite copie(Enquete enquete) {
        var ecrite =
                EnqueteEcrite.de(enquete).enBrouillon(aujourdhui(), aujourdhui().plusWeeks(SEMAINES));
        return ecrite.avecQuestions(
                ecrite.questions().stream().map(ModelesDEnquete::avecDesMots).toList());
    }

    /** A folder of records tells the marks of a scale by their numbers alone: those of the model have their words. */
    private static QuestionDEnquete avecDesMots(QuestionDEnquete question) {
        var genre = question.code().equals("aisance") ? GenreDeQuestion.AISANCE : GenreDeQuestion.IMPORTANCE;
        var marques = ChoixDeLaVille.marques(genre);
        var muette = question.type() == TypeDeQuestion.ECHELLE
                && question.choix().stream().allMatch(un -> un.libelle() == null)
                && question.choix().size() == marques.size()
                && M.connait("modele." + question.code());
        return muette
                ? new QuestionDEnquete(
                        question.code(), question.type(), question.libelle(), question.aide(), marques, question.si())
                : question;
    }

    private EnqueteEcrite brouillon(String titre, List<QuestionDEnquete> questions) {
        return new EnqueteEcrite(titre, null, false, aujourdhui(), aujourdhui().plusWeeks(SEMAINES), questions);
    }

    private List<QuestionDEnquete> questions() {
        var ouiNon = List.of(new Choix("oui", null), new Choix("non", null));
        var toutes = List.of(
                question("age", TypeDeQuestion.CHOIX, choix.tous(ListeDeLaVille.AGES)),
                question("seul", TypeDeQuestion.CHOIX, ouiNon),
                question("quartier", TypeDeQuestion.CHOIX, choix.tous(ListeDeLaVille.QUARTIERS)),
                question("actions", TypeDeQuestion.MULTIPLE, duService()),
                question("aisance", TypeDeQuestion.ECHELLE, ChoixDeLaVille.marques(GenreDeQuestion.AISANCE)),
                question("proximite", TypeDeQuestion.ECHELLE, ChoixDeLaVille.marques(GenreDeQuestion.IMPORTANCE)),
                question("mobile", TypeDeQuestion.CHOIX, ouiNon),
                question("remarque", TypeDeQuestion.TEXTE, List.of()));
        return toutes.stream().filter(ModelesDEnquete::seDemande).toList();
    }

    /** A town that has said no district yet asks nobody in which one they live. */
    private static boolean seDemande(QuestionDEnquete question) {
        return !question.type().fermee() || question.choix().size() > 1;
    }

    /** What others hold, and what is held once, is not what one comes to. */
    private List<Choix> duService() {
        var ailleurs = Set.of(TypeDAction.PARTENARIAT.code(), TypeDAction.EVENEMENT.code());
        return choix.tous(ListeDeLaVille.FORMES).stream()
                .filter(un -> !ailleurs.contains(un.valeur()))
                .toList();
    }

    private QuestionDEnquete question(String code, TypeDeQuestion type, List<Choix> offerts) {
        var aide = "modele." + code + ".aide";
        return new QuestionDEnquete(
                code,
                type,
                M.dire("modele." + code, quartiers.decoupage().valeurs()),
                M.connait(aide) ? M.dire(aide) : null,
                offerts,
                null);
    }
}

package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A question as it is typed. */
record SaisieDeQuestion(LieuDeQuestion lieu, Champs dits) {

    private static final Messages M = Messages.de("parole/questionnaires");
    private static final int LONGUEUR_DE_LA_QUESTION = 300;
    private static final int LONGUEUR_DE_L_AIDE = 300;

    /** As the form of what is kept says it. */
    static Champs champs(QuestionDEnquete question, LieuDeQuestion lieu) {
        var dits = Champs.AUCUN
                .avec("libelle", question.libelle())
                .avec("aide", question.aide())
                .avec("si", LieuDeQuestion.dire(question.si()));
        return ChoixSaisis.champs(question, lieu, dits);
    }

    Map<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        var libelle = LectureDeSaisie.texteOuRien(dits.un("libelle"));
        if (libelle.isEmpty()) {
            fautes.put("libelle", M.dire("faute.libelle"));
        } else if (libelle.length() > LONGUEUR_DE_LA_QUESTION) {
            fautes.put("libelle", M.dire("faute.longueur", Map.of("n", LONGUEUR_DE_LA_QUESTION)));
        }
        if (dits.dit("aide").length() > LONGUEUR_DE_L_AIDE) {
            fautes.put("aide", M.dire("faute.longueur", Map.of("n", LONGUEUR_DE_L_AIDE)));
        }
        new ChoixSaisis(lieu, dits).fautes(fautes);
        if (dits.un("si") != null && lieu.condition(dits.dit("si")).isEmpty()) {
            fautes.put("si", M.dire("faute.si"));
        }
        if (fautes.isEmpty()) {
            perdues()
                    .findFirst()
                    .ifPresent(une -> fautes.put(
                            lieu.liste() == null ? "choix" : "valeurs",
                            M.dire("faute.attendue", Map.of("question", une.libelle()))));
        }
        return fautes;
    }

    /** Once there is no fault left. */
    QuestionDEnquete question(String code) {
        return new QuestionDEnquete(
                code,
                type(),
                LectureDeSaisie.texteOuRien(dits.un("libelle")).replaceAll("\\s+", " "),
                LectureDeSaisie.texte(dits.un("aide")),
                choix(),
                lieu.condition(dits.dit("si")).orElse(null));
    }

    /** Whether one answer is wanted, or several, may be changed; a scale stays one. */
    TypeDeQuestion type() {
        return switch (lieu.type()) {
            case CHOIX, MULTIPLE ->
                Code.lire(TypeDeQuestion.class, dits.un("type"))
                        .filter(dit -> dit == TypeDeQuestion.MULTIPLE)
                        .orElse(TypeDeQuestion.CHOIX);
            case ECHELLE -> TypeDeQuestion.ECHELLE;
            case TEXTE -> TypeDeQuestion.TEXTE;
        };
    }

    private List<Choix> choix() {
        return new ChoixSaisis(lieu, dits).choix();
    }

    /** What would be asked of nobody any more. */
    private Stream<QuestionDEnquete> perdues() {
        var valeurs = choix().stream().map(Choix::valeur).toList();
        return lieu.suspendues().stream()
                .filter(une ->
                        !valeurs.contains(Objects.requireNonNull(une.si()).valeur()));
    }
}

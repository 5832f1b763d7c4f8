package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.ChangementsDEnquete.Changement;
import fr.estran.parole.enquetes.ChangementsDEnquete.SuiteDEcriture;
import fr.estran.parole.enquetes.ChoixSaisis.Codes;
import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.EmpreinteDeFormulaire;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Surveys as the responsible writes them, one change at a time: each is journalled, and none touches what went out. */
@Service
@Transactional
class Questionnaires {

    static final int QUESTIONS_AU_PLUS = 40;

    private static final Messages M = Messages.de("parole/questionnaires");

    private final Enquetes enquetes;
    private final ChangementsDEnquete changements;
    private final ChoixDeLaVille choix;
    private final Journal journal;

    Questionnaires(Enquetes enquetes, ChangementsDEnquete changements, ChoixDeLaVille choix, Journal journal) {
        this.enquetes = enquetes;
        this.changements = changements;
        this.choix = choix;
        this.journal = journal;
    }

    EnqueteId creer(EnqueteEcrite ecrite) {
        var id = enquetes.creer(ecrite);
        journal.noter(ecrite.modele() ? "enquete.modele" : "enquete.creer", id.valeur());
        return id;
    }

    SuiteDEcriture entete(EnqueteId id, Conciliation dite) {
        return changements.faire(id, ecrite -> {
            dite.verifier(SaisieDEntete.champs(ecrite));
            return new Changement.Fait(new SaisieDEntete(dite.ecrits(), ecrite.modele()).sur(ecrite));
        });
    }

    SuiteDEcriture ajouter(EnqueteId id, GenreDeQuestion genre, Champs dits) {
        return changements.faire(id, ecrite -> {
            if (ecrite.questions().size() >= QUESTIONS_AU_PLUS) {
                return new Changement.Refus(M.dire("faute.trop_de_questions", "n", QUESTIONS_AU_PLUS));
            }
            var saisie = new SaisieDeQuestion(choix.lieu(ecrite, genre), dits);
            if (!saisie.fautes().isEmpty()) {
                return new Changement.Devance();
            }
            var pris = ecrite.questions().stream().map(QuestionDEnquete::code).toList();
            var code = Codes.pour(choix.code(genre, dits.dit("libelle")), "question", pris::contains);
            return new Changement.Fait(
                    ecrite.avecQuestions(Stream.concat(ecrite.questions().stream(), Stream.of(saisie.question(code)))
                            .toList()));
        });
    }

    SuiteDEcriture modifier(EnqueteId id, String code, Conciliation dite) {
        return changements.faire(id, ecrite -> {
            var connue = ecrite.question(code).orElseThrow(Introuvable::new);
            var lieu = choix.lieu(ecrite, connue);
            var saisie = new SaisieDeQuestion(lieu, dite.ecrits());
            dite.verifier(SaisieDeQuestion.champs(connue, lieu));
            if (!saisie.fautes().isEmpty()) {
                return new Changement.Devance();
            }
            return new Changement.Fait(ecrite.avecQuestions(ecrite.questions().stream()
                    .map(une -> une.equals(connue) ? saisie.question(code) : une)
                    .toList()));
        });
    }

    /** @param monte one place up; otherwise one place down */
    SuiteDEcriture deplacer(EnqueteId id, String code, boolean monte) {
        return changements.faire(id, ecrite -> {
            var rang = rang(ecrite, code);
            var haut = monte ? rang - 1 : rang;
            if (haut < 0 || haut + 1 >= ecrite.questions().size()) {
                return new Changement.Fait(ecrite);
            }
            var dessus = ecrite.questions().get(haut);
            var dessous = ecrite.questions().get(haut + 1);
            var si = dessous.si();
            if (si != null && si.question().equals(dessus.code())) {
                return new Changement.Refus(
                        M.dire("faute.ordre", "question", dessous.libelle(), "avant", dessus.libelle()));
            }
            var autres = new ArrayList<>(ecrite.questions());
            autres.set(haut, dessous);
            autres.set(haut + 1, dessus);
            return new Changement.Fait(ecrite.avecQuestions(autres));
        });
    }

    /** What was told of it, or by it, goes with it. @param vue what it said when one chose to */
    SuiteDEcriture retirer(EnqueteId id, String code, String vue) {
        return changements.faire(id, ecrite -> {
            var connue = ecrite.question(code).orElseThrow(Introuvable::new);
            if (!empreinte(connue).equals(vue)) {
                return new Changement.Refus(M.dire("faute.retirer.changee"));
            }
            var suspendue = ecrite.questions().stream()
                    .filter(une -> une.si() != null && une.si().question().equals(code))
                    .findFirst();
            if (suspendue.isPresent()) {
                return new Changement.Refus(M.dire(
                        "faute.retirer.attendue", "question", suspendue.get().libelle()));
            }
            return new Changement.Fait(Allegement.sans(ecrite, code));
        });
    }

    /** A draft, or a model that is used no more. */
    SuiteDEcriture retirer(EnqueteId id, int revision) {
        var enquete = enquetes.reserver(id);
        if (enquete.etat() != EtatDEnquete.BROUILLON) {
            return new SuiteDEcriture.Refusee(M.dire("figee"));
        }
        if (!enquetes.retirer(id, revision)) {
            return new SuiteDEcriture.Devancee();
        }
        journal.noter("enquete.retirer", id.valeur());
        return new SuiteDEcriture.Gardee(id);
    }

    static String empreinte(QuestionDEnquete question) {
        return EmpreinteDeFormulaire.de(question.toString());
    }

    private static int rang(EnqueteEcrite ecrite, String code) {
        var codes = ecrite.questions().stream().map(QuestionDEnquete::code).toList();
        if (!codes.contains(code)) {
            throw new Introuvable();
        }
        return codes.indexOf(code);
    }

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
                fautes.put("libelle", M.dire("faute.longueur", "n", LONGUEUR_DE_LA_QUESTION));
            }
            if (dits.dit("aide").length() > LONGUEUR_DE_L_AIDE) {
                fautes.put("aide", M.dire("faute.longueur", "n", LONGUEUR_DE_L_AIDE));
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
                                M.dire("faute.attendue", "question", une.libelle())));
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
}

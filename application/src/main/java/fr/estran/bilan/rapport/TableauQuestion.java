package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.EnquetePosee.Question;
import fr.estran.bilan.publication.Repartition;
import fr.estran.socle.commun.Code;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import java.util.Optional;

/** The answers to a closed question. */
record TableauQuestion(Matiere m, EnquetePosee enquete, Question question) {

    public Optional<Bloc> rediger() {
        if (question.type().equals("multiple")) {
            return multiple();
        }
        var reponses = m.annee().repartition("reponses", enquete.reference(), question.code());
        var tableaux = new Tableaux(m);
        return reponses.vide()
                ? nonDite().map(Bloc.Paragraphe::new)
                : Optional.of(tableaux.repartition("reponses", reponses, this::nommer, "question", question.libelle()));
    }

    /** Of a question whose counts are kept back: what can be said of it, and why no more; nothing where they are told. */
    public Optional<String> nonDite() {
        var repartition = m.annee().repartition("reponses", enquete.reference(), question.code());
        if (!repartition.vide() || !repartition.retenue()) {
            return Optional.empty();
        }
        return Optional.of(m.annee()
                .enMots(enquete.reference(), question.code())
                .map(mots -> m.dire(
                        "reponses.en_mots",
                        avec("question", question.libelle().strip()),
                        avec("plusDe", mots.plusDe().code()),
                        avec("reponse", Typographie.minuscule(nommer(List.of(mots.reponse()))))))
                .orElseGet(() -> m.dire(
                        "reponses.non_dites", "question", question.libelle().strip())));
    }

    private Optional<Bloc> multiple() {
        var reponses = m.annee().comptes("reponses", enquete.reference(), question.code());
        if (reponses.isEmpty()) {
            return Optional.empty();
        }
        int exprimes = m.annee().valeur("repondants_par_question", enquete.reference(), question.code());
        var lignes = reponses.entrySet().stream()
                .map(reponse -> List.of(valeur(reponse.getKey()), Typographie.nombre(reponse.getValue())))
                .toList();
        boolean retenues = question.choix().stream()
                .anyMatch(choix -> m.annee().retenu("reponses", enquete.reference(), question.code(), choix));
        var note = m.dire("reponses.multiple", "n", exprimes);
        return Optional.of(new Bloc.Tableau(
                m.dire("reponses.legende", "question", question.libelle()),
                List.of(m.colonne("reponses.colonne"), m.colonneDeNombres("reponses.unite")),
                lignes,
                retenues ? note + " " + m.dire("reponses.multiple_partielle") : note));
    }

    /** Codes that are told together are named together. */
    public String nommer(List<String> codes) {
        if (question.ages(codes) && !codes.equals(List.of(Repartition.INCONNU))) {
            return m.libelles().tranches(codes);
        }
        if (question.type().equals("echelle")) {
            return echelle(codes);
        }
        return Typographie.liste(codes.stream().map(this::valeur).toList());
    }

    private String echelle(List<String> codes) {
        if (codes.size() > 1 && !codes.contains(Repartition.INCONNU)) {
            boolean mots =
                    !mot(codes.getFirst()).isEmpty() && !mot(codes.getLast()).isEmpty();
            return m.dire(
                    mots ? "reponses.de_a" : "reponses.notes",
                    avec("premier", mots ? mot(codes.getFirst()) : codes.getFirst()),
                    avec("dernier", mots ? mot(codes.getLast()) : codes.getLast()));
        }
        return Typographie.liste(codes.stream().map(this::marque).toList());
    }

    private String marque(String code) {
        if (code.equals(Repartition.INCONNU)) {
            return valeur(code);
        }
        return mot(code).isEmpty() ? m.dire("reponses.note", "valeur", code) : Typographie.majuscule(mot(code));
    }

    /** In the words of the survey, or else of the service; empty where neither says it. */
    public String mot(String code) {
        return question.mots().getOrDefault(code, m.mot(Mot.marque(question.code(), code)));
    }

    /** A value may be a district, a kind of help, an age band, or a word of the survey's own. */
    private String valeur(String code) {
        if (code.equals(Repartition.INCONNU)) {
            return m.dire("reponses.inconnu");
        }
        if (question.mots().containsKey(code)) {
            return question.mots().getOrDefault(code, code);
        }
        if (m.contexte().quartiers().containsKey(code) || code.equals("hors_commune")) {
            return m.libelles().quartier(code);
        }
        return Code.lire(TypeDAction.class, code)
                .map(m.libelles()::titreDeType)
                .orElseGet(() -> m.phrases().code("reponse", code));
    }
}

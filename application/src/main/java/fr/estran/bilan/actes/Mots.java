package fr.estran.bilan.actes;

import fr.estran.bilan.actes.EcritureDeMot.Devancee;
import fr.estran.bilan.actes.EcritureDeMot.Gardee;
import fr.estran.bilan.actes.EcritureDeMot.MotDuService;
import fr.estran.bilan.actes.EcritureDeMot.Raison;
import fr.estran.bilan.actes.EcritureDeMot.Refusee;
import fr.estran.bilan.rapport.Mot;
import fr.estran.bilan.rapport.Mot.Nature;
import fr.estran.bilan.rapport.Phrases;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.ChampsDAction;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service's own words, written once and used again in each report until they are written anew. */
@Service
class Mots {

    /** Of one text; the database holds to it too. */
    public static final int LONGUEUR = 600;

    private static final Phrases PHRASES = Phrases.lues();

    private final MotRepository mots;
    private final EchelleRepository echelles;
    private final ChampsDAction champs;
    private final FormesDeLaVille formes;
    private final Journal journal;

    Mots(
            MotRepository mots,
            EchelleRepository echelles,
            ChampsDAction champs,
            FormesDeLaVille formes,
            Journal journal) {
        this.mots = mots;
        this.echelles = echelles;
        this.champs = champs;
        this.formes = formes;
        this.journal = journal;
    }

    /** Each kind, each field, each mark of a scale that a survey asked, with its words of today, whoever wrote them. */
    @Transactional(readOnly = true)
    public List<MotDuService> tous() {
        var connues = formes.lire().constatant(null);
        var ecrits = mots.ecrits(connues);
        var tous = new ArrayList<MotDuService>();
        TypeDAction.tous(_ -> true)
                .forEach(type -> tous.add(ecrits.de(
                        Mot.butDeForme(type), null, connues.de(type).bilan().titreAuPluriel())));
        champs.tous().forEach(champ -> tous.add(ecrits.de(Mot.butDeChamp(champ.champ()), null, champ.auBilan())));
        tous.add(ecrits.de(Mot.butDuCollectif(), null, PHRASES.dire("titre.reseau")));
        echelles.toutes()
                .forEach(echelle -> echelle.marques()
                        .forEach(marque -> tous.add(ecrits.de(
                                Mot.marque(echelle.code(), marque),
                                echelle.libelle(),
                                PHRASES.dire("reponses.note", "valeur", marque)))));
        return tous;
    }

    /** Nothing of a kind, a field or a mark that there is not, or is not any more. */
    @Transactional(readOnly = true)
    public Optional<MotDuService> trouver(Mot mot) {
        return tous().stream().filter(connu -> connu.mot().equals(mot)).findFirst();
    }

    /**
     * Keeps words for all reports to come, those that are drafts among them; what is validated stays as it is. The words
     * of the software are kept by keeping none: they follow it, should they change. Who did stands in the journal.
     *
     * @param lu what stood there when they were opened to be written
     */
    @Transactional
    public EcritureDeMot ecrire(Mot mot, String texte, String lu) {
        var actuel = trouver(mot).orElseThrow(Introuvable::new);
        if (!actuel.texte().equals(lu)) {
            return new Devancee(actuel);
        }
        var soigne = mot.soigner(texte);
        var faute = faute(actuel, soigne);
        if (faute.isPresent()) {
            return new Refusee(faute.get());
        }
        boolean gardee = soigne.equals(actuel.defaut())
                ? mots.retirer(mot, actuel.revision())
                : mots.ecrire(mot, soigne, actuel.revision());
        if (!gardee) {
            return new Devancee(trouver(mot).orElseThrow(Introuvable::new));
        }
        journal.noter("bilan.mot", null);
        return new Gardee();
    }

    private static Optional<Raison> faute(MotDuService mot, String texte) {
        if (texte.isEmpty() && !mot.defaut().isEmpty()) {
            return Optional.of(Raison.VIDE);
        }
        if (texte.length() > LONGUEUR) {
            return Optional.of(Raison.TROP_LONG);
        }
        return texte.contains("{") || texte.contains("}") ? Optional.of(Raison.ACCOLADE) : Optional.empty();
    }

    /** The scales that surveys have asked: a mark means the same wherever its question is asked again. */
    @Repository
    record EchelleRepository(JdbcClient jdbc) {

        /** What is usual, until an answer says otherwise. */
        private static final List<String> DE_UN_A_CINQ =
                IntStream.rangeClosed(1, 5).mapToObj(String::valueOf).toList();

        record Echelle(String code, String libelle, List<String> marques) {}

        /** The latest survey first; by it the question is called. */
        List<Echelle> toutes() {
            var reponses = reponses();
            return jdbc.sql("""
                select code, libelle
                from (
                    select distinct on (question.code)
                        question.code,
                        question.libelle,
                        question.ordre,
                        enquete.ouverte
                    from enquete_question question
                    join enquete on enquete.structure_id = question.structure_id
                        and enquete.id = question.enquete_id
                    where question.type = 'echelle' and not enquete.modele
                    order by question.code, enquete.ouverte desc nulls last, enquete.reference
                ) derniere
                order by ouverte desc nulls last, ordre, code
                """).query(Question.class).list().stream()
                    .map(question ->
                            new Echelle(question.code(), question.libelle().strip(), marques(question, reponses)))
                    .toList();
        }

        private static List<String> marques(Question question, List<Reponse> reponses) {
            var donnees = reponses.stream()
                    .filter(reponse -> reponse.question().equals(question.code()))
                    .map(Reponse::valeur)
                    .toList();
            return DE_UN_A_CINQ.containsAll(donnees) ? DE_UN_A_CINQ : donnees;
        }

        /** What is no mark but a sentence has no words of its own. */
        private List<Reponse> reponses() {
            return jdbc.sql("""
                select distinct compte.question, compte.valeur, length(compte.valeur) as longueur
                from enquete_compte compte
                join enquete_question question on question.structure_id = compte.structure_id
                    and question.enquete_id = compte.enquete_id
                    and question.code = compte.question
                where question.type = 'echelle' and compte.valeur ~ '^[[:alnum:]_-]{1,20}$'
                order by compte.question, longueur, compte.valeur
                """).query(Reponse.class).list();
        }

        record Question(String code, String libelle) {}

        record Reponse(String question, String valeur) {}
    }

    /** The words that the service wrote itself. */
    @Repository
    record MotRepository(JdbcClient jdbc) {

        record Ecrit(String texte, int revision) {}

        record Ecrits(Map<Mot, Ecrit> mots, FormesDAide formes) {

            MotDuService de(Mot mot, @Nullable String question, String libelle) {
                var ecrit = mots.get(mot);
                return ecrit == null
                        ? new MotDuService(mot, question, libelle, mot.defaut(formes), null, 0)
                        : new MotDuService(mot, question, libelle, mot.defaut(formes), ecrit.texte(), ecrit.revision());
            }
        }

        Ecrits ecrits(FormesDAide formes) {
            var mots = new HashMap<Mot, Ecrit>();
            RowCallbackHandler ligne = rs -> mots.put(
                    new Mot(Nature.valueOf(rs.getString("nature").toUpperCase(Locale.ROOT)), rs.getString("code")),
                    new Ecrit(rs.getString("texte"), rs.getInt("revision")));
            jdbc.sql("select nature, code, texte, revision from mot").query(ligne);
            return new Ecrits(mots, formes);
        }

        /** Whether nobody else wrote them meanwhile. */
        boolean ecrire(Mot mot, String texte, int revisionLue) {
            return jdbc.sql("""
                insert into mot (structure_id, nature, code, texte, revision)
                values (structure_courante(), :nature, :code, :texte, :revision + 1)
                on conflict (structure_id, nature, code) do update
                set texte = excluded.texte,
                    revision = excluded.revision
                where mot.revision = :revision
                """)
                            .param("nature", mot.nature())
                            .param("code", mot.code())
                            .param("texte", texte)
                            .param("revision", revisionLue)
                            .update()
                    == 1;
        }

        /** The same. */
        boolean retirer(Mot mot, int revisionLue) {
            int retires = jdbc.sql("delete from mot where nature = :nature and code = :code and revision = :revision")
                    .param("nature", mot.nature())
                    .param("code", mot.code())
                    .param("revision", revisionLue)
                    .update();
            return retires == 1 || revisionLue == 0;
        }
    }
}

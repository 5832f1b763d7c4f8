package fr.estran.parole.enquetes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.estran.parole.enquetes.Depouillements.ResultatsDEnquete.Texte;
import fr.estran.socle.droits.Journal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was counted, as it is told; and texts, which somebody rereads before anybody sees them. */
@Service
@Transactional
public class Depouillements {

    /** As the database has it. */
    public static final int LONGUEUR_D_UN_TEXTE = 10_000;

    private final ResultatsRepository repository;
    private final Journal journal;

    Depouillements(ResultatsRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public ResultatsDEnquete lire(EnqueteId enquete) {
        var comptes = repository.comptes(enquete);
        return new ResultatsDEnquete(
                comptes.stream()
                        .filter(compte -> !compte.valeur().equals(Depouille.TOUS))
                        .collect(groupingBy(
                                ResultatsRepository.Compte::question,
                                toMap(ResultatsRepository.Compte::valeur, ResultatsRepository.Compte::nombre))),
                comptes.stream()
                        .filter(compte -> compte.valeur().equals(Depouille.TOUS))
                        .collect(toMap(ResultatsRepository.Compte::question, ResultatsRepository.Compte::nombre)),
                repository.textes(enquete));
    }

    /** As it was written, or put right so that nobody is recognised. False where somebody else reread it. */
    public boolean garder(EnqueteId enquete, String cle, String texte) {
        var question = repository.prendre(enquete, cle);
        question.ifPresent(sienne -> {
            repository.garder(enquete, cle, sienne, texte);
            journal.noter("enquete.relire", enquete.valeur());
        });
        return question.isPresent();
    }

    /** It is no more. False where somebody else reread it. */
    public boolean ecarter(EnqueteId enquete, String cle) {
        boolean pris = repository.prendre(enquete, cle).isPresent();
        if (pris) {
            journal.noter("enquete.ecarter", enquete.valeur());
        }
        return pris;
    }

    /** Reads what was counted, and moves texts from those to reread to those that are told. */
    @Repository
    record ResultatsRepository(JdbcClient jdbc) {

        record Compte(String question, String valeur, int nombre) {}

        List<Compte> comptes(EnqueteId enquete) {
            return jdbc.sql("""
                select question, valeur, nombre
                from enquete_compte
                where enquete_id = :enquete
                order by question, valeur
                """).param("enquete", enquete).query(Compte.class).list();
        }

        List<Texte> textes(EnqueteId enquete) {
            return jdbc.sql("""
                select cle, question, texte, true as relu
                from enquete_texte
                where enquete_id = :enquete
                union all
                select id::text, question, texte, false
                from enquete_texte_a_relire
                where enquete_id = :enquete
                order by 1
                """).param("enquete", enquete).query(Texte.class).list();
        }

        /** Of two who reread it at once, one finds it. */
        Optional<String> prendre(EnqueteId enquete, String cle) {
            return jdbc.sql("""
                delete from enquete_texte_a_relire
                where id::text = :cle and enquete_id = :enquete
                returning question
                """)
                    .param("cle", cle)
                    .param("enquete", enquete)
                    .query(String.class)
                    .optional();
        }

        void garder(EnqueteId enquete, String cle, String question, String texte) {
            jdbc.sql("""
                insert into enquete_texte (structure_id, cle, enquete_id, question, texte)
                values (structure_courante(), :cle, :enquete, :question, :texte)
                """)
                    .param("cle", cle)
                    .param("enquete", enquete)
                    .param("question", question)
                    .param("texte", texte)
                    .update();
        }
    }

    /**
     * What is left of the answers to a survey.
     *
     * @param comptes by question, how many gave each answer
     * @param repondants by question, how many answered it
     */
    public record ResultatsDEnquete(
            Map<String, Map<String, Integer>> comptes, Map<String, Integer> repondants, List<Texte> textes) {

        /** @param relu whether somebody reread it: nobody but who rereads sees the others */
        public record Texte(String cle, String question, String texte, boolean relu) {}

        public ResultatsDEnquete {
            comptes = Map.copyOf(comptes);
            repondants = Map.copyOf(repondants);
            textes = List.copyOf(textes);
        }

        public Map<String, Integer> comptes(String question) {
            return comptes.getOrDefault(question, Map.of());
        }

        public int repondants(String question) {
            return repondants.getOrDefault(question, 0);
        }

        public List<Texte> textes(String question) {
            return textes.stream()
                    .filter(texte -> texte.question().equals(question))
                    .toList();
        }
    }
}

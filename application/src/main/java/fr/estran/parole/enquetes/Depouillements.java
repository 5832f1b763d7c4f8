package fr.estran.parole.enquetes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.estran.socle.droits.Journal;
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
}

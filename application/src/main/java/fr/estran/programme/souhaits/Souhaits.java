package fr.estran.programme.souhaits;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people wished, once it was counted. */
@Service
@Transactional(readOnly = true)
public class Souhaits {

    private static final int MOIS = 6;

    private final SouhaitCompteRepository repository;

    Souhaits(SouhaitCompteRepository repository) {
        this.repository = repository;
    }

    /** By theme, the most wished first. */
    public List<SouhaitCompte> de(ConsultationId consultation) {
        return repository.comptes(consultation);
    }

    public List<SouhaitDeQuartier> quartiers(ConsultationId consultation) {
        return repository.quartiers(consultation);
    }

    /**
     * What a programme may say that it answers: the themes that eleven people or more asked for in the half-year before that
     * day. The most wished first; how many they were is said nowhere.
     */
    public List<String> demandesAvant(LocalDate jour) {
        return repository.demandes(jour.minusMonths(MOIS), jour);
    }
}

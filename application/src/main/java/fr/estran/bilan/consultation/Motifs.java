package fr.estran.bilan.consultation;

import fr.estran.bilan.publication.Publication;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.RaisonDAide;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why people prefer an appointment or a call: counted by quarter and tied to no one (ADR 0023).
 *
 * <p>A tap stays on the device. What comes here is the sum of eleven at least, in a transaction that writes nothing else, and
 * that writes every reason of the quarter anew: neither the rows nor their order tell which of them grew.
 */
@Service
class Motifs {

    /** Fewer would say what a known person came for. */
    static final int ENSEMBLE = Publication.SEUIL;

    /** An appointment first. */
    static final List<TypeDAction> TYPES = TypeDAction.tous(TypeDAction::individuelle).stream()
            .sorted(Comparator.comparing(type -> !type.surRendezVous()))
            .toList();

    static final List<String> RAISONS = Code.codes(RaisonDAide.class);

    private static final int AU_PLUS = 10_000;

    private final MotifRepository repository;
    private final Clock horloge;

    Motifs(MotifRepository repository, Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    enum Issue {
        RECUS,
        TROP_PEU,
        REFUSES
    }

    /** @param envoi by chance, of whoever sends: the same again adds nothing */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Issue recevoir(UUID envoi, Trimestre trimestre, TypeDAction type, Map<String, Integer> nombres) {
        var dits = new TreeMap<>(nombres);
        dits.values().removeIf(nombre -> nombre == 0);
        var total = dits.values().stream().mapToLong(Integer::longValue).sum();
        var aujourdhui = LocalDate.now(horloge);
        if (!TYPES.contains(type)
                || !RAISONS.containsAll(dits.keySet())
                || dits.values().stream().anyMatch(nombre -> nombre < 0 || nombre > AU_PLUS)
                || trimestre.periode().debut().isAfter(aujourdhui)) {
            return Issue.REFUSES;
        }
        if (total == 0
                || total < ENSEMBLE && aujourdhui.isBefore(trimestre.periode().fin())) {
            return Issue.TROP_PEU;
        }
        repository.verrouiller(trimestre.code());
        if (repository.recevoir(envoi)) {
            ajouter(trimestre.code(), type, dits);
        }
        return Issue.RECUS;
    }

    private void ajouter(String trimestre, TypeDAction type, SortedMap<String, Integer> dits) {
        var comptes = repository.comptes(trimestre);
        dits.forEach((raison, nombre) -> comptes.merge(new MotifRepository.Cle(type, raison), nombre, Integer::sum));
        repository.recrire(trimestre, comptes);
    }

    /** Its code, 2024-T1, and its days. */
    record Trimestre(int annee, int rang) {

        static Trimestre du(LocalDate jour) {
            return new Trimestre(jour.getYear(), (jour.getMonthValue() + 2) / 3);
        }

        Trimestre precedent() {
            return du(periode().debut().minusDays(1));
        }

        Periode periode() {
            return Periode.trimestre(annee, rang);
        }

        String code() {
            return annee + "-T" + rang;
        }
    }
}

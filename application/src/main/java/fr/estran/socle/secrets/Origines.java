package fr.estran.socle.secrets;

import fr.estran.socle.commun.Lecture;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From where the public asked of late: enough to see that many came from one place, and not to know which place that is. */
@Service
@Transactional
public class Origines {

    /** For as long as one may want to put them aside together. */
    private static final Duration RECENTES = Duration.ofHours(24);

    private final OrigineRepository repository;
    private final CleDesOrigines cles;
    private final Mandataire mandataire;
    private final Debits debits;
    private final Clock horloge;

    Origines(OrigineRepository repository, CleDesOrigines cles, Mandataire mandataire, Debits debits, Clock horloge) {
        this.debits = debits;
        this.repository = repository;
        this.cles = cles;
        this.mandataire = mandataire;
        this.horloge = horloge;
    }

    /** @param lien of a body, by which it came: what is held then is held on its account */
    public void noterUneDemande(Venue venue, @Nullable String lien, UUID objet) {
        var origine = scellee(venue);
        repository.noter(
                objet,
                DemandeNotee.Genre.DEMANDE,
                origine.foyer(),
                lien != null || venue.cachee() ? null : origine.reseau(),
                horloge.instant());
    }

    public void noterUnAppel(HttpServletRequest demande, UUID objet) {
        repository.noter(
                objet,
                DemandeNotee.Genre.APPEL,
                scellee(new Venue(demande.getRemoteAddr(), mandataire.cache(demande)))
                        .foyer(),
                null,
                horloge.instant());
    }

    /** The last one first. */
    @Transactional(readOnly = true)
    public List<Vague> vagues() {
        return repository.lire(lecture());
    }

    /** The same, among others. */
    public Lecture<Vague> lecture() {
        return repository.vagues(horloge.instant().minus(RECENTES));
    }

    /** @param origine as its wave tells it; null: all of them */
    @Transactional(readOnly = true)
    public List<DemandeNotee> de(@Nullable String origine) {
        return repository.de(
                origine == null ? null : HexFormat.of().parseHex(origine),
                horloge.instant().minus(RECENTES));
    }

    /** And what has drained of what was counted. */
    public void oublier(Instant avant) {
        repository.effacer(avant);
        debits.oublier();
    }

    /** Whoever asked has shown that they are reached: more may be held for others who ask from there. */
    public void lacher(UUID demande, int personnes, boolean parUnCode) {
        repository.dOu(demande).ifPresent(origine -> debits.rendre(Portier.gardees(origine, parUnCode), personnes));
    }

    private Origine.Scellee scellee(Venue venue) {
        var origine = venue.cachee() ? new Origine("inconnu", "inconnu") : Origine.de(venue.adresse());
        return origine.sceller(cles);
    }
}

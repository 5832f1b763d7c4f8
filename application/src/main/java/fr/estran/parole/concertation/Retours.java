package fr.estran.parole.concertation;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.parole.concertation.RetourDeSeance.ProgresDUnTheme;
import fr.estran.parole.concertation.RetourDeSeance.SeanceARetours;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.DroitDeRegard;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.Sceau;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sheets are added up as they are entered; none of them is kept. What they said is shown from five on.
 *
 * <p>Rule: what is said after a workshop.
 */
@Service
@Transactional
class Retours {

    private static final Duration RECENTES = Duration.ofDays(60);

    private final RetoursDesSeancesRepository repository;
    private final FeuillesDeRetourRepository feuilles;
    private final SceauDeFeuille sceau;
    private final Journal journal;
    private final Clock horloge;

    Retours(
            RetoursDesSeancesRepository repository,
            FeuillesDeRetourRepository feuilles,
            SceauDeFeuille sceau,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.feuilles = feuilles;
        this.sceau = sceau;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<SeanceARetours> recentes() {
        var maintenant = horloge.instant();
        return repository.recentes(maintenant.minus(RECENTES), maintenant);
    }

    /** @throws Introuvable where nobody is asked, or it has not begun */
    @Transactional(readOnly = true)
    SeanceARetours seance(SeanceId seance) {
        return repository.seance(seance, horloge.instant()).orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    RetourDeSeance lire(SeanceId seance) {
        return repository.lire(seance);
    }

    /** The responsible, and whoever held the session. */
    @Transactional(readOnly = true)
    boolean montre(SeanceId seance, Identite qui) {
        var conseiller = qui.conseiller();
        return DroitDeRegard.RETOURS_DE_TOUS.ouverte(qui.roles())
                || conseiller != null && repository.tenuePar(seance, conseiller);
    }

    @Transactional(readOnly = true)
    List<ProgresDUnTheme> progres(int annee) {
        return repository.progres(LocalDate.of(annee, 1, 1), LocalDate.of(annee + 1, 1, 1));
    }

    /**
     * @param envoi by chance, of the page: sent twice, it counts once
     * @return by which it can be taken back
     */
    String ajouter(SeanceId seance, UUID envoi, FeuilleDeRetour feuille) {
        var id = seance(seance).id();
        if (feuilles.recevoir(envoi)) {
            feuilles.ajouter(id, feuille);
            journal.noter("retours.ajouter", id.valeur());
        }
        return sceau.de(id, envoi, feuille);
    }

    /** @return whether it was there, and was not taken back already */
    boolean reprendre(SeanceId seance, UUID envoi, String dit, FeuilleDeRetour feuille) {
        var id = seance(seance).id();
        var reprise = sceau.est(dit, id, envoi, feuille)
                && feuilles.recevoir(UUID.nameUUIDFromBytes(dit.getBytes(UTF_8)))
                && feuilles.enlever(id, feuille);
        if (reprise) {
            journal.noter("retours.reprendre", id.valeur());
        }
        return reprise;
    }

    void vider(SeanceId seance) {
        if (feuilles.vider(seance(seance).id()) > 0) {
            journal.noter("retours.vider", seance.valeur());
        }
    }

    /**
     * That a sheet was entered, said to whoever entered it and kept nowhere: only what was entered can be taken back. Whoever could take back
     * any other would find out, by trying, what the few who answered have said.
     */
    @Component
    record SceauDeFeuille(Sceau sceau) {

        String de(SeanceId seance, UUID envoi, FeuilleDeRetour feuille) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signer(seance, envoi, feuille));
        }

        boolean est(String dit, SeanceId seance, UUID envoi, FeuilleDeRetour feuille) {
            return MessageDigest.isEqual(
                    dit.getBytes(UTF_8), de(seance, envoi, feuille).getBytes(UTF_8));
        }

        private byte[] signer(SeanceId seance, UUID envoi, FeuilleDeRetour feuille) {
            var dits = new TreeSet<>(feuille.suites());
            feuille.reponses().forEach(reponse -> dits.add("." + reponse.code()));
            return sceau.signer(
                    (seance + " " + envoi + " " + String.join(" ", dits)).getBytes(UTF_8), "feuille de retour");
        }
    }
}

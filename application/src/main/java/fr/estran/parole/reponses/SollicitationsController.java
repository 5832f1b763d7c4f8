package fr.estran.parole.reponses;

import static fr.estran.parole.reponses.ParolesDeSollicitation.MESSAGES;

import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.parole.enquetes.Urne;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was asked, what is to be printed, and the one reminder of all. */
@WebController
public class SollicitationsController {

    public record VueDemandes(
            Enquete enquete,
            boolean enCours,
            List<Sollicitee> demandees,
            String recues,
            int aRelancer,
            List<UUID> lettres,
            long appels,
            boolean sansAdresse) {}

    private final Sollicitations sollicitations;
    private final RelancesDEnquete relances;
    private final EnvoisDEnquete envois;
    private final RedactionDEnquete redaction;
    private final Urne urne;
    private final Formes formes;

    SollicitationsController(
            Sollicitations sollicitations,
            RelancesDEnquete relances,
            EnvoisDEnquete envois,
            RedactionDEnquete redaction,
            Urne urne,
            Formes formes) {
        this.sollicitations = sollicitations;
        this.relances = relances;
        this.envois = envois;
        this.redaction = redaction;
        this.urne = urne;
        this.formes = formes;
    }

    @GetMapping("/equipe/enquetes/{enquete}/demandes")
    @Ouvert(Cercle.GUICHET)
    Page voir(@PathVariable EnqueteId enquete) {
        var lue = sollicitations.lire(enquete);
        var toutes = sollicitations.toutes(enquete);
        return Page.de(
                "parole/reponses/demandes",
                MESSAGES,
                new VueDemandes(
                        lue,
                        sollicitations.enCours(lue),
                        toutes,
                        ParolesDeSollicitation.recues(urne.enAttente(enquete)),
                        relances.aRelancer(lue).size(),
                        envois.aImprimer(enquete).stream()
                                .map(EnvoiDEnquete::id)
                                .toList(),
                        toutes.stream()
                                .filter(une -> une.canal() == Canal.APPEL)
                                .count(),
                        sollicitations.sansAdresse()));
    }

    @PostMapping("/equipe/enquetes/{enquete}/demandes/relancer")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi relancer(@PathVariable EnqueteId enquete) {
        return relances.relancer(enquete)
                .map(nombre -> retour(enquete).annoncer(MESSAGES.dire("relancees", "n", nombre)))
                .orElseGet(() -> retour(enquete).avertir(MESSAGES.dire("relancees.non")));
    }

    @GetMapping("/equipe/enquetes/{enquete}/lettres.pdf")
    @Ouvert(Cercle.GUICHET)
    ResponseEntity<byte[]> imprimer(@PathVariable EnqueteId enquete) {
        var lue = sollicitations.lire(enquete);
        var lettres = envois.aImprimer(enquete).stream()
                .map(envoi -> redaction.lettre(envoi, lue))
                .toList();
        if (lettres.isEmpty()) {
            throw new Introuvable();
        }
        var titre = MESSAGES.dire("lettres");
        return Imprime.LETTRES.envoyer(formes.lettres(titre, titre, lettres));
    }

    /** @param lettres those that were there when the page was read, one space between two */
    @PostMapping("/equipe/enquetes/{enquete}/lettres/parties")
    @Ouvert(Cercle.GUICHET)
    Renvoi poster(@PathVariable EnqueteId enquete, @RequestParam(defaultValue = "") String lettres) {
        var _ = sollicitations.lire(enquete);
        var parties = envois.partis(
                enquete,
                Stream.of(lettres.split(" "))
                        .flatMap(dit -> Stream.ofNullable(Identifiants.lu(dit)))
                        .toList());
        return retour(enquete).annoncer(MESSAGES.dire("lettres.parties", "n", parties));
    }

    private static Renvoi retour(EnqueteId enquete) {
        return Renvoi.vers("/equipe/enquetes/" + enquete + "/demandes");
    }

    /** Reminds all who were asked, once, without a link: who answered, nobody knows. */
    @Service
    @Transactional
    static class RelancesDEnquete {

        private final SollicitationRepository repository;
        private final Sollicitations sollicitations;
        private final Enquetes enquetes;
        private final EnvoisDEnquete envois;
        private final Journal journal;
        private final Clock horloge;

        RelancesDEnquete(
                SollicitationRepository repository,
                Sollicitations sollicitations,
                Enquetes enquetes,
                EnvoisDEnquete envois,
                Journal journal,
                Clock horloge) {
            this.repository = repository;
            this.sollicitations = sollicitations;
            this.enquetes = enquetes;
            this.envois = envois;
            this.journal = journal;
            this.horloge = horloge;
        }

        /** From the day after they were asked on; nobody where it was done, or the survey is over. */
        @Transactional(readOnly = true)
        Map<UsagerId, Canal> aRelancer(Enquete enquete) {
            return enquete.relanceeLe() == null && sollicitations.enCours(enquete)
                    ? repository.aRelancer(enquete.id(), LocalDate.now(horloge))
                    : Map.of();
        }

        /** @return how many; none where it was done, or the survey is over */
        Optional<Integer> relancer(EnqueteId id) {
            repository.verrouiller(id);
            var relancees = aRelancer(enquetes.lire(id));
            if (relancees.isEmpty()) {
                return Optional.empty();
            }
            envois.relancer(id, relancees);
            enquetes.noterLaRelance(id, LocalDate.now(horloge));
            journal.noter("enquete.relancer", id.valeur());
            return Optional.of(relancees.size());
        }
    }
}

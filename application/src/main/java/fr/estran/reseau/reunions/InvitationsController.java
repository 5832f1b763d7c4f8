package fr.estran.reseau.reunions;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.programme.affiche.CalendrierIcs;
import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is told of a meeting: chosen, written to, handed a letter. */
@WebController
public record InvitationsController(
        Invitations invitations,
        SuitesDesInvitations suites,
        RedactionDInvitation redaction,
        AgendaDeReunion agenda,
        Formes formes,
        Enseigne enseigne) {

    public record VueInvitations(
            ReunionEntiere entiere,
            List<Invite> invites,
            boolean desCourrielsPartent,
            boolean telephone,
            Muets muets,
            @Nullable LocalDate relanceLe,
            int compteRenduEnvoye) {}

    private static final Messages MESSAGES = Messages.de("reseau/invitations");

    @GetMapping("/equipe/reunions/{reunion}/invitations")
    @Ouvert(Cercle.PROGRAMMATION)
    Page voir(@PathVariable ReunionId reunion) {
        var entiere = invitations.lire(reunion);
        var dites = invitations.dernieres(reunion);
        return Page.de(
                "reseau/reunions/invitations",
                MESSAGES,
                new VueInvitations(
                        entiere,
                        invites(
                                entiere.noms().organismes(),
                                dites,
                                entiere.reunion().revision()),
                        invitations.desCourrielsPartent(),
                        enseigne.telephone().isPresent(),
                        suites.muets(entiere),
                        suites.relanceLe(entiere),
                        suites.compteRenduEnvoye(entiere)));
    }

    @PostMapping("/equipe/reunions/{reunion}/invitations")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi inviter(
            @PathVariable ReunionId reunion,
            @RequestParam(defaultValue = "") List<OrganismeId> organismes,
            @RequestParam(defaultValue = "false") boolean enLettre) {
        return invitations
                .demander(reunion, organismes, enLettre)
                .map(parties -> retour(reunion)
                        .annoncer(MESSAGES.dire(
                                "demandees", "courriels", parties.parCourriel(), "papiers", parties.surPapier())))
                .orElse(retour(reunion).avertir(MESSAGES.dire("impossible")));
    }

    @PostMapping("/equipe/reunions/{reunion}/invitations/relances")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi relancer(@PathVariable ReunionId reunion) {
        return retour(reunion).annoncer(MESSAGES.dire("relance.partie", "n", suites.relancer(reunion)));
    }

    @PostMapping("/equipe/reunions/{reunion}/invitations/compte-rendu")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi envoyerLeCompteRendu(@PathVariable ReunionId reunion) {
        return retour(reunion).annoncer(MESSAGES.dire("compte_rendu.parti", "n", suites.envoyerLeCompteRendu(reunion)));
    }

    @PostMapping("/equipe/reunions/{reunion}/invitations/remises")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi remettre(@PathVariable ReunionId reunion) {
        return retour(reunion).annoncer(MESSAGES.dire("remises", "n", invitations.remettre(reunion)));
    }

    /** For those who have no e-mail, and whom nobody has told yet. */
    @GetMapping("/equipe/reunions/{reunion}/invitations.pdf")
    @Ouvert(Cercle.PROGRAMMATION)
    ResponseEntity<byte[]> imprimer(@PathVariable ReunionId reunion) {
        var entiere = invitations.lire(reunion);
        var lettres = invitations.dernieres(reunion).stream()
                .filter(Invitation::aImprimer)
                .flatMap(une -> entiere.noms().organismes().stream()
                        .filter(un -> un.id().equals(une.organisme()))
                        .map(un -> redaction.lettre(une, entiere, un)))
                .toList();
        if (lettres.isEmpty()) {
            throw new Introuvable();
        }
        return Imprime.LETTRES.envoyer(formes.lettres(MESSAGES.dire("lettres"), MESSAGES.dire("lettres"), lettres));
    }

    @GetMapping("/equipe/reunions/{reunion}/reunion.ics")
    @Ouvert(Cercle.EQUIPE)
    ResponseEntity<byte[]> calendrier(@PathVariable ReunionId reunion) {
        var piece = agenda.calendrier(invitations.lire(reunion)).orElseThrow(Introuvable::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendrierIcs.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + piece.nom() + "\"")
                .body(piece.texte().getBytes(UTF_8));
    }

    private List<Invite> invites(List<OrganismeDecrit> organismes, List<Invitation> dites, int revision) {
        return organismes.stream()
                .map(un -> new Invite(
                        un.id(),
                        un.nom(),
                        invitations.courriel(un).isPresent(),
                        dites.stream()
                                .filter(une -> une.organisme().equals(un.id()))
                                .findFirst()
                                .orElse(null),
                        revision))
                .filter(un -> un.derniere() != null || ouvert(organismes, un.id()))
                .toList();
    }

    private static boolean ouvert(List<OrganismeDecrit> organismes, OrganismeId organisme) {
        return organismes.stream().anyMatch(un -> un.id().equals(organisme) && un.retireLe() == null);
    }

    private static Renvoi retour(ReunionId reunion) {
        return Renvoi.vers(PageDeReunion.adresse(reunion) + "/invitations");
    }
}

package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.Individuel;
import fr.estran.echanges.dossiers.Imports.ResultatConfirmation;
import fr.estran.echanges.dossiers.Imports.ResultatDepot;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.travaux.Travaux;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A folder of records, handed in, looked at, confirmed. */
@Controller
@Ouvert(Cercle.GESTION)
public record ImportsController(
        Imports imports, CoopEnAttente coop, Exports exports, Versements versements, Travaux travaux) {

    public record VueImport(
            ImportDepose.Verifie verifie,
            @Nullable VersementId versement,
            @Nullable Integer annee,
            List<ImportPasse.Compte> comptes) {}

    @PostMapping("/echanges/imports")
    Reponse deposer(
            @AuthenticationPrincipal Identite qui, @RequestParam(required = false) @Nullable List<MultipartFile> zip)
            throws IOException {
        var fichiers = FichiersRecus.de(zip);
        return fichiers.aucun() ? redemander(qui) : verifier(qui, fichiers);
    }

    private static Reponse suivre(ResultatDepot resultat) {
        return switch (resultat) {
            case ResultatDepot.Refuse refuse ->
                EchangesController.montrerLesErreurs(
                        EchangesController.MESSAGES.dire(
                                "refus.presentation",
                                Map.of("n", refuse.erreurs().nombre())),
                        refuse.erreurs(),
                        refuse.laisses());
            case ResultatDepot.ADire(var id) -> EchangesController.vers(EchangesController.FEUILLE, id);
            case ResultatDepot.AConfirmer(var id) -> EchangesController.vers(EchangesController.VERIFICATION, id);
        };
    }

    /** What was sent is laid down first: it is gone once the request is answered. */
    private Reponse verifier(Identite qui, FichiersRecus fichiers) throws IOException {
        var recu = DossierTemporaire.ouvrir();
        try {
            fichiers.poser(recu);
        } catch (IOException | RuntimeException e) {
            recu.close();
            throw e;
        }
        return EchangesController.faire(travaux, qui, "travail.verifier", () -> {
            try (recu) {
                return suivre(imports.deposer(recu, fichiers.nom(), qui.compte()));
            }
        });
    }

    @PostMapping("/echanges/imports/{transfert}/individuel")
    Reponse relire(
            @AuthenticationPrincipal Identite qui,
            @PathVariable TransfertId transfert,
            @RequestParam(defaultValue = "") String individuel) {
        var dit = Code.lire(Individuel.class, individuel).orElseThrow(Introuvable::new);
        return EchangesController.faire(
                travaux, qui, "travail.verifier", () -> suivre(coop.relire(transfert, qui.compte(), dit)));
    }

    @GetMapping("/echanges/imports/{transfert}")
    Reponse voir(@AuthenticationPrincipal Identite qui, @PathVariable TransfertId transfert) {
        var verifie = imports.voir(transfert, qui.compte());
        if (verifie.depose().aDire()) {
            return Renvoi.vers(EchangesController.FEUILLE);
        }
        var versement = imports.versement(transfert);
        return Page.de(
                "echanges/dossiers/import",
                EchangesController.MESSAGES,
                new VueImport(
                        verifie,
                        versement.orElse(null),
                        versement.flatMap(versements::annee).orElse(null),
                        versement.map(versements::comptes).orElse(List.of())));
    }

    @PostMapping("/echanges/imports/{transfert}/confirmation")
    @Ouvert(value = Cercle.GESTION, sensible = true)
    Reponse confirmer(@AuthenticationPrincipal Identite qui, @PathVariable TransfertId transfert) {
        return EchangesController.faire(
                travaux, qui, "travail.importer", () -> dire(transfert, imports.confirmer(transfert, qui.compte())));
    }

    private static Reponse dire(TransfertId transfert, ResultatConfirmation resultat) {
        return switch (resultat) {
            case ResultatConfirmation.Refuse(var erreurs) ->
                EchangesController.montrerLesErreurs(
                        EchangesController.MESSAGES.dire("refus.depuis"), erreurs, List.of());
            case ResultatConfirmation.ADire _ -> EchangesController.vers(EchangesController.FEUILLE, transfert);
            case ResultatConfirmation.Fait fait ->
                revenir(transfert, fait.autrement() ? "fait.autrement" : "fait.message");
            case ResultatConfirmation.DejaFait _ -> revenir(transfert, "fait.deja");
        };
    }

    private static Renvoi revenir(TransfertId transfert, String message) {
        return EchangesController.vers(EchangesController.VERIFICATION, transfert)
                .annoncer(EchangesController.MESSAGES.dire(message));
    }

    @PostMapping("/echanges/imports/{transfert}/abandon")
    String abandonner(
            @AuthenticationPrincipal Identite qui, @PathVariable TransfertId transfert, RedirectAttributes suite) {
        imports.abandonner(transfert, qui.compte());
        suite.addFlashAttribute("message", EchangesController.MESSAGES.dire("abandon.message"));
        return "redirect:/echanges";
    }

    private Page redemander(Identite qui) {
        var faute = EchangesController.MESSAGES.dire("import.faute.absent");
        return EchangesController.montrer(exports, versements, travaux, qui, Map.of("zip", faute))
                .refusee();
    }

    /** The State's export, verified anew as one says what help to one person counts as. */
    @Service
    record CoopEnAttente(LectureDuZip lecture, Consigne consigne, Journal journal, TransactionOperations transactions) {

        /** Where it is refused, what was verified before still waits. */
        ResultatDepot relire(TransfertId id, CompteId par, Individuel individuel) throws IOException {
            try (var recu = DossierTemporaire.ouvrir()) {
                reprendre(id, par, recu);
                return switch (lecture.verifier(recu, individuel)) {
                    case Lecture.Refusee(var erreurs, var laisses) -> new ResultatDepot.Refuse(erreurs, laisses);
                    case Lecture.ADire _ ->
                        throw new IllegalStateException("an export is no other sheet the second time");
                    case Lecture.Acceptee acceptee -> {
                        garder(id, par, individuel, acceptee, Files.size(recu.zip()));
                        yield new ResultatDepot.AConfirmer(id);
                    }
                };
            }
        }

        private void reprendre(TransfertId id, CompteId par, DossierTemporaire recu) {
            transactions.executeWithoutResult(_ -> {
                consigne.importDe(id, par);
                if (consigne.individuel(id).isEmpty()) {
                    throw new Introuvable();
                }
                try {
                    consigne.reprendre(id, recu.zip());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        private void garder(
                TransfertId id, CompteId par, Individuel individuel, Lecture.Acceptee acceptee, long octets) {
            transactions.executeWithoutResult(_ -> {
                if (!consigne.verrouiller(id, par).confirme()) {
                    consigne.relue(id, individuel, acceptee, octets);
                    journal.noter("import.verifier", id.valeur());
                }
            });
        }
    }
}

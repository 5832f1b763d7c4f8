package fr.estran.accueil.site;

import fr.estran.comptes.Comptes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.secrets.MotDePasse;
import fr.estran.socle.secrets.PremiersCodes;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import fr.estran.ville.calendrier.CalendrierScolaire;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a service that has no account yet. */
@Controller
public record PremiereFoisController(MiseEnRoute miseEnRoute) {

    public record VuePremiereFois(
            PremiereFois formulaire, List<String> fautes, boolean sansStructure, boolean attendre) {}

    private static final Messages MESSAGES = Messages.de("accueil/site");

    @GetMapping("/premiere-fois")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page demander(HttpServletRequest demande) {
        exigerLaPremiereFois();
        return montrer(PremiereFois.VIERGE, List.of(), demande);
    }

    @PostMapping("/premiere-fois")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    Reponse faire(@ModelAttribute("formulaire") PremiereFois formulaire, HttpServletRequest demande) {
        exigerLaPremiereFois();
        var origine = demande.getRemoteAddr();
        if (miseEnRoute.attente(origine).isPresent()) {
            return montrer(formulaire, List.of("code"), demande).avec(429);
        }
        // The code first: to weigh a password costs time, which nobody else is given.
        if (!miseEnRoute.reconnait(PremiereFois.dit(formulaire.code()), origine)) {
            return montrer(formulaire, List.of("code"), demande).refusee();
        }
        var fautes = formulaire.fautes(miseEnRoute.sansStructure());
        if (fautes.isEmpty()
                && miseEnRoute
                        .faire(
                                PremiereFois.dit(formulaire.code()),
                                formulaire.structure(),
                                demande.getServerName(),
                                PremiereFois.dit(formulaire.courriel()),
                                PremiereFois.dit(formulaire.nom()),
                                String.valueOf(formulaire.motDePasse()))
                        .isEmpty()) {
            fautes.add("code");
        }
        if (!fautes.isEmpty()) {
            return montrer(formulaire, fautes, demande).refusee();
        }
        return Renvoi.vers("/connexion").annoncer(MESSAGES.dire("premiere_fois.faite"));
    }

    private void exigerLaPremiereFois() {
        if (!miseEnRoute.attendue()) {
            throw new Introuvable();
        }
    }

    private Page montrer(PremiereFois formulaire, List<String> fautes, HttpServletRequest demande) {
        return Page.de(
                "accueil/site/premiere-fois",
                MESSAGES,
                new VuePremiereFois(
                        formulaire,
                        fautes,
                        miseEnRoute.sansStructure(),
                        miseEnRoute.attente(demande.getRemoteAddr()).isPresent()));
    }

    /** What is typed on the page of a first start; null where nothing was. */
    public record PremiereFois(
            @Nullable String code,
            @Nullable String service,
            @Nullable String commune,
            @Nullable String codeInsee,
            @Nullable String nom,
            @Nullable String courriel,
            @Nullable String motDePasse) {

        static final PremiereFois VIERGE = new PremiereFois(null, null, null, null, null, null, null);

        List<String> fautes(boolean sansStructure) {
            var fautes = new ArrayList<String>();
            if (sansStructure) {
                exiger(fautes, service, ".*\\S.*", "service");
                exiger(fautes, commune, ".*\\S.*", "commune");
                exiger(fautes, leCode(), LectureDeSaisie.CODE_DU_TERRITOIRE, "codeInsee");
            }
            exiger(fautes, code, ".*\\S.*", "code");
            exiger(fautes, nom, ".*\\S.*", "nom");
            if (courriel == null || !LectureDeSaisie.estUnCourriel(courriel)) {
                fautes.add("courriel");
            }
            if (reproche() != null) {
                fautes.add("motDePasse");
            }
            return fautes;
        }

        /** What is wrong with the password, in a sentence. */
        public @Nullable String reproche() {
            return MotDePasse.reproche(
                            motDePasse == null ? "" : motDePasse, List.of(dit(nom), dit(courriel), dit(service)))
                    .orElse(null);
        }

        private static void exiger(List<String> fautes, @Nullable String saisi, String forme, String champ) {
            if (saisi == null || !saisi.matches(forme)) {
                fautes.add(champ);
            }
        }

        Structure structure() {
            var contree = Contree.pour(leCode());
            return new Structure(
                    leCode(), dit(service), dit(commune), null, contree.fuseau().getId(), contree);
        }

        /** With the spaces of whoever copied it, and the small letter of Corsica's. */
        private String leCode() {
            return dit(codeInsee).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        }

        static String dit(@Nullable String saisi) {
            return saisi == null ? "" : saisi.strip();
        }
    }

    /** From an empty database to a service with an administrator: once, for whoever reads the server's console. */
    @Service
    record MiseEnRoute(
            Structures structures,
            CalendrierScolaire calendrier,
            Comptes comptes,
            PremiersCodes codes,
            Journal journal,
            TransactionOperations transactions) {

        /** How the machine itself is called, or a number: not the address that people are told. */
        private static final Pattern DE_PASSAGE = Pattern.compile("localhost|[0-9.]+|\\[.*]");

        /** A structure without accounts, or no structure at all. */
        boolean attendue() {
            return StructureCourante.siConnue().isPresent() ? comptes.aucun() : structures.aucune();
        }

        boolean sansStructure() {
            return StructureCourante.siConnue().isEmpty();
        }

        /** Until when no code that comes from there is looked at, after too many wrong ones. */
        Optional<Instant> attente(String origine) {
            return codes.attente(origine);
        }

        boolean reconnait(String code, String origine) {
            return codes.reconnaitre(code, StructureCourante.siConnue().orElse(null), origine);
        }

        /** Nothing is made unless the code is right: all is one transaction, and the code is worth nothing afterwards. */
        Optional<CompteId> faire(
                String code, Structure structure, String hote, String courriel, String nom, String motDePasse) {
            var connue = StructureCourante.siConnue();
            var id = connue.orElseGet(StructureId::nouveau);
            return StructureCourante.auNomDe(
                    id,
                    () -> transactions.<Optional<CompteId>>execute(_ -> {
                        if (!codes.consommer(code, connue.orElse(null)) || !comptes.aucun()) {
                            return Optional.empty();
                        }
                        if (connue.isEmpty()) {
                            structures.tenirAJour(id, structure);
                            calendrier.commencer(structure.codeInsee());
                            if (!DE_PASSAGE.matcher(hote).matches()) {
                                structures.repondreA(id, hote);
                            }
                            journal.noter("structure.creer", id.valeur());
                        }
                        return Optional.of(
                                comptes.creer(courriel, nom, Roles.de(Role.ADMINISTRATEUR), null, motDePasse));
                    }));
        }
    }
}

package fr.estran.bilan.actes;

import fr.estran.bilan.actes.FaitDActe.Accuse;
import fr.estran.bilan.actes.FaitDActe.Ajournement;
import fr.estran.bilan.actes.FaitDActe.Convocation;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.FaitDActe.OrdreDuJour;
import fr.estran.bilan.actes.FaitDActe.Presentation;
import fr.estran.bilan.actes.FaitDActe.Retrait;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the dated facts of an act are noted, and cancelled. */
@WebController
@Ouvert(Cercle.SUIVI_DES_ACTES)
public record EtapesController(Faits faits, Etapes etapes, ReglagesDesActes reglages) {

    public record VueEtape(
            RapportAnnuel rapport,
            NatureDeFait nature,
            SaisieDeFait saisie,
            Map<String, String> fautes,
            @Nullable PointInscrit inscription,
            PassageAuConseil passage,
            int joursFrancs,
            @Nullable EnTete enTete) {}

    public record VueAnnulation(RapportAnnuel rapport, FaitNote note, String motif, Map<String, String> fautes) {}

    private static final Messages M = Messages.de("bilan/actes");

    @GetMapping("/bilans/{annee}/{version}/etapes/{nature}")
    Page demander(RapportAnnuel rapport, @PathVariable String nature) {
        var sorte = Code.lire(NatureDeFait.class, nature).orElseThrow(Introuvable::new);
        return formulaire(
                rapport,
                sorte,
                SaisieDeFait.proposee(
                        sorte, faits.regles(rapport), faits.prochaineSeance().orElse(null)),
                Map.of());
    }

    @PostMapping("/bilans/{annee}/{version}/etapes/{nature}")
    Reponse noter(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @PathVariable String nature,
            @ModelAttribute("saisie") SaisieDeFait saisie) {
        var sorte = Code.lire(NatureDeFait.class, nature).orElseThrow(Introuvable::new);
        var fautes = new LinkedHashMap<String, String>();
        saisie.fautes(sorte).forEach((champ, cle) -> fautes.put(champ, M.dire(cle)));
        if (fautes.isEmpty()) {
            var issue = etapes.noter(rapport.id(), saisie.fait(sorte), qui.nom());
            if (issue.filter(ReglesDesFaits.Refus.DESIGNE_PEU_DE_PERSONNES::equals)
                    .isPresent()) {
                return Renvoi.vers(rapport.chemin() + "/differences");
            }
            issue.ifPresent(refus -> fautes.put(
                    sorte.avecSeance() ? refus.champ() : "le",
                    faits.regles(rapport).dire(refus)));
        }
        if (!fautes.isEmpty()) {
            return formulaire(rapport, sorte, saisie, fautes).refusee();
        }
        var dit = M.dire(sorte == NatureDeFait.AJOURNEMENT ? "etape.reportee" : "etape.notee");
        return retour(rapport, sorte.avecSeance() ? dit + garde(rapport) : dit);
    }

    @GetMapping("/bilans/{annee}/{version}/faits/{fait}")
    Page demanderDAnnuler(RapportAnnuel rapport, @PathVariable UUID fait) {
        return annulation(rapport, fait, "", Map.of());
    }

    @PostMapping("/bilans/{annee}/{version}/faits/{fait}")
    Reponse annuler(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @PathVariable UUID fait,
            @RequestParam(defaultValue = "") String motif) {
        var fautes = new LinkedHashMap<String, String>();
        var dit = LectureDeSaisie.texteOuRien(motif);
        if (dit.isEmpty()) {
            fautes.put("motif", M.dire("saisie.motif"));
        } else {
            etapes.annuler(rapport.id(), fait, dit, qui.nom())
                    .ifPresent(
                            refus -> fautes.put("motif", faits.regles(rapport).dire(refus)));
        }
        if (!fautes.isEmpty()) {
            return annulation(rapport, fait, motif, fautes).refusee();
        }
        return retour(rapport, M.dire("etape.annulee"));
    }

    private Page formulaire(
            RapportAnnuel rapport, NatureDeFait nature, SaisieDeFait saisie, Map<String, String> fautes) {
        var regles = faits.regles(rapport);
        return Page.de(
                "bilan/actes/etape",
                M,
                new VueEtape(
                        rapport,
                        nature,
                        saisie,
                        fautes,
                        regles.parcours().inscription().orElse(null),
                        faits.passage(rapport),
                        reglages.actuel().joursFrancs(),
                        regles.enTete()));
    }

    private Page annulation(RapportAnnuel rapport, UUID fait, String motif, Map<String, String> fautes) {
        var note = faits.parcours(rapport.id()).faits().stream()
                .filter(autre -> autre.id().equals(fait))
                .findFirst()
                .orElseThrow(Introuvable::new);
        return Page.de("bilan/actes/annulation", M, new VueAnnulation(rapport, note, motif, fautes));
    }

    /** What is said of the cover that made itself, if one did. */
    private String garde(RapportAnnuel rapport) {
        var enTete = faits.regles(rapport).enTete();
        return enTete == null || enTete.gardeUtile() == null ? "" : " " + M.dire("etape.garde");
    }

    private static Renvoi retour(RapportAnnuel rapport, String dit) {
        return Renvoi.vers(rapport.chemin() + "#etapes").annoncer(dit);
    }

    /** The form of a fact, as it was filled in. */
    public record SaisieDeFait(
            @Nullable String le,
            @Nullable String seance,
            @Nullable String numero,
            @Nullable String rapporteur,
            @Nullable String qualite,
            @Nullable String reference) {

        /**
         * Today; and of what is put off, who presented it, who mostly still does. Its number is another one.
         *
         * @param prochaine the next session that is known: of what stands on no agenda, the one to which it may go
         */
        static SaisieDeFait proposee(NatureDeFait nature, ReglesDesFaits regles, @Nullable LocalDate prochaine) {
            var qui = nature == NatureDeFait.AJOURNEMENT
                    ? regles.parcours()
                            .inscription()
                            .flatMap(ou -> Optional.ofNullable(ou.rapporteur()))
                            .orElse(null)
                    : null;
            return new SaisieDeFait(
                    regles.aujourdhui().toString(),
                    nature == NatureDeFait.ORDRE_DU_JOUR && prochaine != null ? prochaine.toString() : null,
                    null,
                    qui == null ? null : qui.nom(),
                    qui == null ? null : qui.qualite(),
                    null);
        }

        /** By field, the key of what is wrong with it. */
        SequencedMap<String, String> fautes(NatureDeFait nature) {
            var fautes = new LinkedHashMap<String, String>();
            if (nature.avecSeance()) {
                if (jour(seance) == null) {
                    fautes.put("seance", "saisie.date");
                }
                if (dit(rapporteur).isEmpty() && !dit(qualite).isEmpty()) {
                    fautes.put("rapporteur", "saisie.rapporteur");
                }
                if (!dit(rapporteur).isEmpty() && dit(qualite).isEmpty()) {
                    fautes.put("qualite", "saisie.qualite");
                }
            }
            if (jour(le) == null) {
                fautes.put("le", "saisie.date");
            }
            if (nature.avecReference() && dit(reference).isEmpty()) {
                fautes.put("reference", "saisie.reference");
            }
            return fautes;
        }

        /** Of a form without a fault. */
        FaitDActe fait(NatureDeFait nature) {
            var jour = exiger(le);
            return switch (nature) {
                case CONVOCATION -> new Convocation(jour);
                case ORDRE_DU_JOUR -> new OrdreDuJour(jour, exiger(seance), numeroDit(), quiPresente());
                case AJOURNEMENT -> new Ajournement(jour, exiger(seance), numeroDit(), quiPresente());
                case RETRAIT -> new Retrait(jour);
                case PRESENTATION -> new Presentation(jour);
                case TRANSMISSION -> new Transmission(jour);
                case ACCUSE -> new Accuse(jour, dit(reference));
                case MISE_EN_LIGNE -> new MiseEnLigne(jour);
            };
        }

        private @Nullable String numeroDit() {
            return dit(numero).isEmpty() ? null : dit(numero);
        }

        private @Nullable Signataire quiPresente() {
            return dit(rapporteur).isEmpty() ? null : new Signataire(dit(rapporteur), dit(qualite));
        }

        private static LocalDate exiger(@Nullable String texte) {
            var jour = jour(texte);
            if (jour == null) {
                throw new IllegalStateException("the form was not checked");
            }
            return jour;
        }

        private static @Nullable LocalDate jour(@Nullable String texte) {
            try {
                var jour = LocalDate.parse(dit(texte));
                return jour.getYear() < 1900 || jour.getYear() > 2200 ? null : jour;
            } catch (DateTimeParseException malEcrite) {
                return null;
            }
        }

        private static String dit(@Nullable String texte) {
            return texte == null ? "" : texte.strip();
        }
    }
}

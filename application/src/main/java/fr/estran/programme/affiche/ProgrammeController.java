package fr.estran.programme.affiche;

import static java.util.stream.Collectors.joining;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The programme: what is coming, a week, a quarter, an action. */
@Controller
public record ProgrammeController(
        ProgrammePublic programme, ProgrammeParJour parJour, DemandesExaucees demandes, Enseigne enseigne) {

    public record VueListe(
            ProgrammeChoisi choisi,
            String papier,
            List<TrimestreDuProgramme> trimestres,
            List<Repere> exaucees,
            @Nullable ConsultationDesSouhaits consultation) {}

    public record VueImprime(
            String titre,
            ProgrammeChoisi choisi,
            @Nullable Lien avant,
            @Nullable Lien apres) {}

    /** @param adresse under which others find it, whole; null where the town has told none */
    public record VueAction(
            FicheDAction fiche, String donnees, @Nullable String adresse) {

        /** Beneath its name, where a link to it is shared: when and where, and what. */
        public String resume() {
            return StringUtils.capitalize(Stream.concat(
                            fiche.aVenir().stream().limit(1).map(seance -> seance.quand() + ", " + seance.ou() + "."),
                            Stream.ofNullable(fiche.action().presentation()))
                    .collect(joining(" ")));
        }
    }

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @PagePublique
    @GetMapping("/programme")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page lister(@ModelAttribute FiltreDuProgramme filtre, HttpServletResponse reponse) {
        var choisi = parJour.choisir(filtre);
        if (choisi.faute() != null) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return Page.de(
                "programme/affiche/liste",
                MESSAGES,
                new VueListe(
                        choisi,
                        adresse(SemaineDuProgramme.lundi(choisi.aujourdhui())),
                        parJour.trimestres(choisi.aujourdhui()),
                        filtre.vide() ? demandes.depuis(choisi.aujourdhui()) : List.of(),
                        demandes.consultation().orElse(null)));
    }

    @PagePublique
    @GetMapping("/programme/semaine/{jour}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse semaine(@PathVariable String jour, @ModelAttribute FiltreDuProgramme filtre) {
        var demande = FiltreDuProgramme.jour(jour).orElseThrow(Introuvable::new);
        var lundi = SemaineDuProgramme.lundi(demande);
        if (!lundi.equals(demande)) {
            return Renvoi.vers(filtre.sur(adresse(lundi)));
        }
        var choisi = parJour.choisir(filtre, new Periode(lundi, lundi.plusWeeks(1)));
        var celuiCi = SemaineDuProgramme.lundi(choisi.aujourdhui());
        return imprimer(
                SemaineDuProgramme.enTete(lundi),
                choisi,
                lundi.isAfter(celuiCi) ? new Lien(MESSAGES.dire("semaine.avant"), adresse(lundi.minusWeeks(1))) : null,
                lundi.isBefore(celuiCi.plusMonths(6))
                        ? new Lien(MESSAGES.dire("semaine.apres"), adresse(lundi.plusWeeks(1)))
                        : null);
    }

    @PagePublique
    @GetMapping("/programme/trimestre/{trimestre}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page trimestre(@PathVariable String trimestre, @ModelAttribute FiltreDuProgramme filtre) {
        var demande = TrimestreDuProgramme.demande(trimestre);
        var choisi = parJour.choisir(filtre, demande.periode());
        var celuiCi = TrimestreDuProgramme.du(choisi.aujourdhui());
        return imprimer(
                demande.titre(),
                choisi,
                demande.equals(celuiCi.suivant()) ? new Lien(celuiCi.titre(), celuiCi.adresse()) : null,
                demande.equals(celuiCi)
                        ? new Lien(celuiCi.suivant().titre(), celuiCi.suivant().adresse())
                        : null);
    }

    @PagePublique
    @GetMapping("/programme/{action}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page voir(@PathVariable ActionId action) {
        var fiche = programme.lire(action);
        return Page.de(
                "programme/affiche/action",
                MESSAGES,
                new VueAction(
                        fiche,
                        SeancesEnDonnees.dansUnePage(fiche),
                        enseigne.adresse()
                                .map(site -> site + fiche.action().adresse())
                                .orElse(null)));
    }

    private static Page imprimer(String titre, ProgrammeChoisi choisi, @Nullable Lien avant, @Nullable Lien apres) {
        return Page.de(
                "programme/affiche/imprime",
                MESSAGES,
                new VueImprime(titre, choisi, garder(choisi, avant), garder(choisi, apres)));
    }

    private static @Nullable Lien garder(ProgrammeChoisi choisi, @Nullable Lien page) {
        return page == null ? null : new Lien(page.texte(), choisi.filtre().sur(page.adresse()));
    }

    private static String adresse(LocalDate lundi) {
        return "/programme/semaine/" + lundi;
    }
}

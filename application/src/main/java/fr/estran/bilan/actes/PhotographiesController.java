package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Photographies.Issue;
import fr.estran.bilan.rapport.Photographie;
import fr.estran.bilan.rapport.Volume;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The photographs of a report: where they are, what they show, and what was said of the people in them. */
@WebController
public record PhotographiesController(
        Photographies photographies, Projets projets, Archives archives, Consultations consultations) {

    /**
     * @param sections in which one may be put: none where the report is validated
     * @param aRepondre sections with a photograph whose words may speak of somebody
     */
    public record VuePhotographies(
            RapportAnnuel rapport,
            List<Placee> placees,
            List<Option> sections,
            List<Option> aRepondre,
            boolean complet,
            SaisieDePhotographie saisie,
            MomentsDActe moments,
            Map<String, String> fautes) {}

    public record VuePhotographie(
            RapportAnnuel rapport,
            PhotographieId id,
            List<Option> sections,
            SaisieDePhotographie saisie,
            Map<String, String> fautes) {}

    /**
     * @param section its title; nothing where the report no longer has it
     * @param premiere of its section
     * @param derniere of its section
     */
    public record Placee(PhotographiePosee posee, @Nullable String section, boolean premiere, boolean derniere) {}

    private static final Messages M = Messages.de("bilan/actes");
    private static final long OCTETS = 20L << 20;

    @GetMapping("/bilans/{annee}/{version}/photographies")
    @Ouvert(Cercle.REDACTEURS_DES_BILANS)
    Page lister(RapportAnnuel rapport, @RequestParam(defaultValue = "") String section) {
        return montrer(rapport, ouvertes(rapport), SaisieDePhotographie.vide(section), Map.of());
    }

    @GetMapping("/bilans/{annee}/{version}/photographies/{photo}/image")
    @Ouvert(Cercle.REDACTEURS_DES_BILANS)
    ResponseEntity<byte[]> image(RapportAnnuel rapport, @PathVariable PhotographieId photo) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(photographies.trouver(rapport.id(), photo).photo().image());
    }

    @PostMapping("/bilans/{annee}/{version}/photographies")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Reponse poser(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @RequestParam(required = false) @Nullable MultipartFile image,
            @RequestParam Map<String, String> envoi)
            throws IOException {
        var sections = ouvertes(rapport);
        var saisie = SaisieDePhotographie.lire(envoi);
        var fautes = new LinkedHashMap<String, String>();
        var lourde = image != null && image.getSize() > OCTETS;
        var lue = image == null || lourde ? Optional.<byte[]>empty() : Photographie.DESSIN.lire(image.getBytes());
        if (lue.isEmpty()) {
            fautes.put("image", M.dire(lourde ? "photo.faute.lourde" : "photo.faute.image"));
        }
        fautes.putAll(saisie.fautes(options(sections)));
        if (!fautes.isEmpty()) {
            fautes.putIfAbsent("image", M.dire("photo.faute.choisir"));
            return montrer(rapport, sections, saisie, fautes).refusee();
        }
        return dire(
                rapport,
                photographies.poser(
                        rapport.id(), saisie.section(), saisie.photo(lue.orElseThrow()), saisie.accordDit(), qui.nom()),
                "photo.posee");
    }

    @GetMapping("/bilans/{annee}/{version}/photographies/{photo}")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Page ouvrir(RapportAnnuel rapport, @PathVariable PhotographieId photo) {
        if (!rapport.brouillon()) {
            throw new Introuvable();
        }
        var posee = photographies.trouver(rapport.id(), photo);
        return montrer(rapport, photo, options(ouvertes(rapport)), SaisieDePhotographie.de(posee), Map.of());
    }

    @PostMapping("/bilans/{annee}/{version}/photographies/{photo}")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Reponse changer(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @PathVariable PhotographieId photo,
            @RequestParam Map<String, String> envoi) {
        var posee = photographies.trouver(rapport.id(), photo);
        var sections = options(ouvertes(rapport));
        var saisie = SaisieDePhotographie.lire(envoi);
        var fautes = saisie.fautes(sections);
        return fautes.isEmpty() || !rapport.brouillon()
                ? dire(
                        rapport,
                        photographies.changer(
                                rapport.id(),
                                photo,
                                saisie.section(),
                                saisie.photo(posee.photo().image()),
                                saisie.accordDit(),
                                qui.nom()),
                        "photo.changee")
                : montrer(rapport, photo, sections, saisie, fautes).refusee();
    }

    @PostMapping("/bilans/{annee}/{version}/photographies/{photo}/place")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Renvoi deplacer(
            RapportAnnuel rapport, @PathVariable PhotographieId photo, @RequestParam(defaultValue = "") String vers) {
        return dire(rapport, photographies.deplacer(rapport.id(), photo, vers.equals("monter")), "photo.deplacee");
    }

    @PostMapping("/bilans/{annee}/{version}/photographies/{photo}/retrait")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Renvoi retirer(RapportAnnuel rapport, @PathVariable PhotographieId photo) {
        return dire(rapport, photographies.retirer(rapport.id(), photo), "photo.retiree");
    }

    private static Renvoi dire(RapportAnnuel rapport, Issue issue, String fait) {
        return switch (issue) {
            case FAIT -> Renvoi.vers(ici(rapport)).annoncer(M.dire(fait));
            case TROP -> Renvoi.vers(ici(rapport)).avertir(M.dire("photo.trop", "n", Photographies.AU_PLUS));
            case DEJA_VALIDE -> Renvoi.vers(rapport.chemin()).avertir(M.dire("section.deja_valide"));
        };
    }

    private static String ici(RapportAnnuel rapport) {
        return rapport.chemin() + "/photographies";
    }

    /** Those of the report that the council reads, as it has them today. */
    private List<SectionOuverte> ouvertes(RapportAnnuel rapport) {
        return rapport.brouillon()
                ? projets.lire(rapport.id()).sections().stream()
                        .filter(section -> section.partie().volume() == Volume.RAPPORT)
                        .toList()
                : List.of();
    }

    private static List<Option> options(List<SectionOuverte> sections) {
        return sections.stream()
                .filter(section -> !section.redaction().omise())
                .map(PhotographiesController::option)
                .toList();
    }

    /** None is proposed in place of one that the report no longer has, nor before one is chosen. */
    private static List<Option> auChoix(List<Option> sections, String choisie) {
        return sections.stream().anyMatch(section -> section.valeur().equals(choisie))
                ? sections
                : Stream.concat(Stream.of(new Option("", M.dire("photo.section.choisir"))), sections.stream())
                        .toList();
    }

    private static Option option(SectionOuverte section) {
        return new Option(section.partie().cle(), section.titre());
    }

    private static Page montrer(
            RapportAnnuel rapport,
            PhotographieId photo,
            List<Option> sections,
            SaisieDePhotographie saisie,
            Map<String, String> fautes) {
        return Page.de(
                "bilan/actes/photographie",
                M,
                new VuePhotographie(rapport, photo, auChoix(sections, saisie.section()), saisie, fautes));
    }

    private Page montrer(
            RapportAnnuel rapport,
            List<SectionOuverte> ouvertes,
            SaisieDePhotographie saisie,
            Map<String, String> fautes) {
        var placees = placees(rapport, options(ouvertes));
        return Page.de(
                "bilan/actes/photographies",
                M,
                new VuePhotographies(
                        rapport,
                        placees,
                        auChoix(options(ouvertes), saisie.section()),
                        ouvertes.stream()
                                .filter(section -> !section.photos().isEmpty() && !section.toutRepondu())
                                .map(PhotographiesController::option)
                                .toList(),
                        placees.size() >= Photographies.AU_PLUS,
                        saisie,
                        consultations.moments(),
                        fautes));
    }

    /** In the order of the report; what has no section any more comes last. */
    private List<Placee> placees(RapportAnnuel rapport, List<Option> ouvertes) {
        var sections = rapport.brouillon() ? ouvertes : figees(rapport);
        var cles = sections.stream().map(Option::valeur).toList();
        var posees = photographies.du(rapport.id());
        return posees.stream()
                .map(posee -> {
                    var siennes = posees.stream()
                            .filter(autre -> autre.section().equals(posee.section()))
                            .toList();
                    boolean connue = cles.contains(posee.section());
                    return new Placee(
                            posee,
                            connue ? Option.libelle(sections, posee.section()) : null,
                            posee.equals(siennes.getFirst()),
                            posee.equals(siennes.getLast()));
                })
                .sorted(Comparator.comparingInt(placee -> placee.section() == null
                        ? cles.size()
                        : cles.indexOf(placee.posee().section())))
                .toList();
    }

    private List<Option> figees(RapportAnnuel rapport) {
        return archives.textes(rapport.id()).stream()
                .map(texte -> new Option(texte.cle(), texte.titre()))
                .toList();
    }
}

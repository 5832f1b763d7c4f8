package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The picture that a town wants on the cover of a booklet. */
@WebController
record ImagesController(ImagesDePlaquettes images, PlaquettesController.PageDePlaquette page) {

    @GetMapping("/equipe/plaquettes/{trimestre}/image")
    @Ouvert(Cercle.EQUIPE)
    ResponseEntity<byte[]> voir(@PathVariable String trimestre) {
        var image = images.du(PlaquettesController.lire(trimestre)).orElseThrow(Introuvable::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(image.image());
    }

    @PostMapping("/equipe/plaquettes/{trimestre}/image")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse poser(
            @PathVariable String trimestre,
            @RequestParam MultipartFile image,
            @RequestParam String description,
            @RequestParam(defaultValue = "") String credit)
            throws IOException {
        var demande = PlaquettesController.lire(trimestre);
        var lue = ImageDePlaquette.DESSIN.lire(image.getBytes());
        var fautes = new LinkedHashMap<String, String>();
        if (lue.isEmpty()) {
            fautes.put("image", MESSAGES.dire("faute.image"));
        }
        if (description.isBlank() || description.strip().length() > ImageDePlaquette.DESCRIPTION) {
            fautes.put("description", MESSAGES.dire("faute.description", "n", ImageDePlaquette.DESCRIPTION));
        }
        if (credit.strip().length() > ImageDePlaquette.CREDIT) {
            fautes.put("credit", MESSAGES.dire("faute.credit", "n", ImageDePlaquette.CREDIT));
        }
        if (!fautes.isEmpty()) {
            return page.montrer(demande, fautes, Map.of("description", description, "credit", credit))
                    .refusee();
        }
        images.poser(
                demande,
                new ImageDePlaquette(lue.orElseThrow(), description.strip(), credit.isBlank() ? null : credit.strip()));
        return Renvoi.vers("/equipe/plaquettes/" + demande.code()).annoncer(MESSAGES.dire("image.posee"));
    }

    @PostMapping("/equipe/plaquettes/{trimestre}/image/retirer")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi retirer(@PathVariable String trimestre) {
        var demande = PlaquettesController.lire(trimestre);
        images.retirer(demande);
        return Renvoi.vers("/equipe/plaquettes/" + demande.code()).annoncer(MESSAGES.dire("image.retiree"));
    }
}

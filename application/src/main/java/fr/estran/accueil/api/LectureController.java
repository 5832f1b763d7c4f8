package fr.estran.accueil.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.accueil.api.Collections.Chiffre;
import fr.estran.accueil.api.Collections.Lieu;
import fr.estran.accueil.api.Collections.Organisme;
import fr.estran.accueil.api.Collections.Seance;
import fr.estran.accueil.api.Collections.Tenue;
import fr.estran.bilan.actes.ChiffresPublies;
import fr.estran.programme.affiche.FiltreDuProgramme;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.reseau.annuaire.AnnuairePublie;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Sceau;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.format.Formatter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** What a key reads. Everybody may ask, and {@link PorteDeLApi} answers who has none. */
@WebController
@Ouvert(Cercle.TOUT_LE_MONDE)
record LectureController(
        ProgrammePublic programme,
        AnnuairePublie annuaire,
        ChiffresPublies chiffres,
        Enseigne enseigne,
        Clock horloge) {

    private static final String PAR_DEFAUT = "50";
    private static final int PREMIERE_ANNEE = 2000;
    private static final int DERNIERE_ANNEE = 2099;
    private static final int OCTETS_DE_LA_MARQUE = 8;
    private static final Pattern CHIFFRES = Pattern.compile("-?[0-9]{1,9}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of the year that comes. */
    @GetMapping(path = "/api/v1/programme", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> programme(
            @RequestParam(required = false) @Nullable String quartier,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String thematique,
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = PAR_DEFAUT) int limite) {
        var seances = programme.aSuivre(new FiltreDuProgramme(quartier, type, thematique, null, null)).stream()
                .map(ligne -> Seance.de(ligne, site()))
                .toList();
        return repondre(Tranche.de(seances, Seance::rang, Portee.PROGRAMME, curseur, limite));
    }

    /** Where something of that programme takes place. */
    @GetMapping(path = "/api/v1/lieux", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> lieux(
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = PAR_DEFAUT) int limite) {
        var lieux = programme.aSuivre(FiltreDuProgramme.AUCUN).stream()
                .map(ligne -> ligne.seance().lieu())
                .filter(Objects::nonNull)
                .distinct()
                .map(Lieu::de)
                .toList();
        return repondre(Tranche.de(lieux, Lieu::rang, Portee.LIEUX, curseur, limite));
    }

    /** Bodies that have a sheet which the public reads. */
    @GetMapping(path = "/api/v1/annuaire", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> annuaire(
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = PAR_DEFAUT) int limite) {
        var organismes =
                annuaire.tous().stream().map(un -> Organisme.de(un, site())).toList();
        return repondre(Tranche.de(organismes, Organisme::rang, Portee.ANNUAIRE, curseur, limite));
    }

    /** What was held in a year, this one where none is said. */
    @GetMapping(path = "/api/v1/activite", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> activite(
            @RequestParam(required = false) @Nullable Integer annee,
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = PAR_DEFAUT) int limite) {
        var dite = annee == null ? LocalDate.now(horloge).getYear() : annee;
        var tenues = programme.tenues(annee(dite)).stream().map(Tenue::de).toList();
        return repondre(Tranche.de(tenues, Tenue::rang, Portee.ACTIVITE, curseur, limite));
    }

    /** A number is digits: no base, no space between. */
    @InitBinder
    void nombres(WebDataBinder lecture) {
        lecture.addCustomFormatter(
                new Formatter<Integer>() {
                    @Override
                    public Integer parse(String dit, Locale langue) {
                        if (!CHIFFRES.matcher(dit).matches()) {
                            throw new IllegalArgumentException("not a number");
                        }
                        return Integer.valueOf(dit);
                    }

                    @Override
                    public String print(Integer nombre, Locale langue) {
                        return nombre.toString();
                    }
                },
                int.class,
                Integer.class);
    }

    private static Periode annee(int dite) {
        if (dite < PREMIERE_ANNEE || dite > DERNIERE_ANNEE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Periode.annee(dite);
    }

    /** Of all years whose report is on line. */
    @GetMapping(path = "/api/v1/chiffres", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> chiffres(
            @RequestParam(required = false) @Nullable String curseur,
            @RequestParam(defaultValue = PAR_DEFAUT) int limite) {
        var dits = chiffres.tous().stream().map(un -> Chiffre.de(un, site())).toList();
        return repondre(Tranche.de(dits, Chiffre::rang, Portee.CHIFFRES, curseur, limite));
    }

    /** What there is to read, and how it is answered: made of the records themselves, and compared with them by a test. */
    @GetMapping(PorteDeLApi.DOCUMENT)
    ResponseEntity<byte[]> document() throws IOException {
        return repondre(new ClassPathResource("api/openapi.json").getContentAsString(UTF_8));
    }

    private String site() {
        return enseigne.adresse().orElse("");
    }

    private static ResponseEntity<byte[]> repondre(Tranche<?> dit) {
        return repondre(JSON.writeValueAsString(dit));
    }

    /** A weak mark: on the way it may be pressed together, and says the same. */
    private static ResponseEntity<byte[]> repondre(String corps) {
        return ResponseEntity.ok()
                .eTag("W/\"" + HexFormat.of().formatHex(Sceau.empreinte(corps), 0, OCTETS_DE_LA_MARQUE) + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .contentType(MediaType.APPLICATION_JSON)
                .body(corps.getBytes(UTF_8));
    }
}

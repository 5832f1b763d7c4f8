package fr.estran.programme.planification;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which actions are looked for, as the address says it; what cannot be read there asks for nothing. */
public record FiltreDeGestion(
        @Nullable String trimestre,
        @Nullable String type,
        @Nullable String thematique,
        @Nullable String lieu,
        @Nullable String texte) {

    public FiltreDeGestion {
        trimestre = Optional.ofNullable(trimestre)
                .flatMap(TrimestreDuProgramme::lire)
                .map(TrimestreDuProgramme::code)
                .orElse(null);
        type = LectureDeSaisie.texte(type);
        thematique = LectureDeSaisie.texte(thematique);
        texte = LectureDeSaisie.texte(texte);
    }

    public FiltreDeGestion ouCelui(LocalDate jour) {
        return trimestre == null
                ? new FiltreDeGestion(TrimestreDuProgramme.du(jour).code(), type, thematique, lieu, texte)
                : this;
    }

    /** Once one is said. */
    public TrimestreDuProgramme leTrimestre() {
        return Optional.ofNullable(trimestre)
                .flatMap(TrimestreDuProgramme::lire)
                .orElseThrow();
    }

    public Periode periode() {
        return leTrimestre().periode();
    }

    @Nullable LieuId idDuLieu() {
        return LectureDeSaisie.id(lieu, LieuId::new).orElse(null);
    }

    public boolean cherche() {
        return type != null || thematique != null || idDuLieu() != null || texte != null;
    }

    /** The same search, of a quarter before or after. */
    public String adresse(int trimestres) {
        var autre = TrimestreDuProgramme.du(periode().debut().plusMonths(3L * trimestres));
        var adresse = UriComponentsBuilder.fromPath("/equipe/programme").queryParam("trimestre", autre.code());
        Optional.ofNullable(type).ifPresent(dit -> adresse.queryParam("type", dit));
        Optional.ofNullable(thematique).ifPresent(dit -> adresse.queryParam("thematique", dit));
        Optional.ofNullable(idDuLieu()).ifPresent(dit -> adresse.queryParam("lieu", dit));
        Optional.ofNullable(texte).ifPresent(dit -> adresse.queryParam("texte", dit));
        return adresse.encode().build().toString();
    }
}

package fr.estran.presences.coop;

import fr.estran.socle.commun.LieuId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the town may say of its equals: its venues and its themes, with what it has said already. */
public record AuChoix(List<LieuDit> lieux, List<ThemeDit> themes) {

    /** @param la what it is there; null as long as nobody has said */
    public record LieuDit(LieuId id, String nom, @Nullable UUID la) {}

    public record ThemeDit(
            String code, String libelle, @Nullable String theme) {}
}

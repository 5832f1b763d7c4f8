package fr.estran.bilan.actes;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;
import static org.springframework.web.servlet.HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Identite;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a handler the version of a report that its path names ({@code /bilans/2023/1}), if whoever asks may know of it. */
@Component
@ConditionalOnWebApplication
record VersionDemandee(ObjectProvider<Consultations> consultations)
        implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> connus) {
        connus.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parametre) {
        return parametre.getParameterType() == RapportAnnuel.class;
    }

    @Override
    public RapportAnnuel resolveArgument(
            MethodParameter parametre,
            @Nullable ModelAndViewContainer vue,
            NativeWebRequest demande,
            @Nullable WebDataBinderFactory lecteurs)
            throws Exception {
        return consultations
                .getObject()
                .trouver(nombre("annee", demande, lecteurs), nombre("version", demande, lecteurs), qui(demande));
    }

    private static int nombre(String nom, NativeWebRequest demande, @Nullable WebDataBinderFactory lecteurs)
            throws Exception {
        if (lecteurs != null
                && demande.getAttribute(URI_TEMPLATE_VARIABLES_ATTRIBUTE, SCOPE_REQUEST) instanceof Map<?, ?> dits) {
            var lu = lecteurs.createBinder(demande, null, nom).convertIfNecessary(dits.get(nom), Integer.class);
            if (lu != null) {
                return lu;
            }
        }
        throw new Introuvable();
    }

    private static Identite qui(NativeWebRequest demande) {
        if (demande.getUserPrincipal() instanceof Authentication connu
                && connu.getPrincipal() instanceof Identite qui) {
            return qui;
        }
        throw new Introuvable();
    }
}

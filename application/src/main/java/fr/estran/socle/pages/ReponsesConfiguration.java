package fr.estran.socle.pages;

import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Hands the template of a page its record, its sentences and its status; sends whoever is to go elsewhere there. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ReponsesConfiguration implements WebMvcConfigurer, HandlerMethodReturnValueHandler {

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> lecteurs) {
        lecteurs.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter rendu) {
        return Reponse.class.isAssignableFrom(rendu.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object rendu, MethodParameter type, ModelAndViewContainer suite, NativeWebRequest demande) {
        switch ((Reponse) Objects.requireNonNull(rendu)) {
            case Page page -> {
                suite.setViewName(page.modele());
                suite.addAttribute("m", page.m());
                if (page.page() != null) {
                    suite.addAttribute("page", page.page());
                }
                if (page.devancee()) {
                    demande.setAttribute(Cadre.DEVANCEE, true, RequestAttributes.SCOPE_REQUEST);
                }
                if (page.statut() != HttpServletResponse.SC_OK) {
                    Objects.requireNonNull(demande.getNativeResponse(HttpServletResponse.class))
                            .setStatus(page.statut());
                }
            }
            case Renvoi renvoi -> {
                suite.setViewName("redirect:" + renvoi.adresse());
                suite.setRedirectModelScenario(true);
                RequestContextUtils.getOutputFlashMap(
                                Objects.requireNonNull(demande.getNativeRequest(HttpServletRequest.class)))
                        .putAll(renvoi.dits());
            }
        }
    }
}

package org.sucharit.kit.retiring;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says in every answer of a {@link Retiring} operation, errors included, that it will go. */
@Provider
public class RetiringHeaders implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Retiring told = resource.getResourceMethod().getAnnotation(Retiring.class);
        if (told != null) {
            context.register(new Headers(RetiringOperation.of(told)));
        }
    }

    private record Headers(RetiringOperation operation) implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            response.getHeaders().putSingle("Deprecation", operation.deprecation());
            response.getHeaders().putSingle("Sunset", operation.sunsetHeader());
            response.getHeaders().add(HttpHeaders.LINK, operation.link());
        }
    }
}
